package org.qiangxian.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.qiangxian.database.LandedData;
import org.qiangxian.database.PlatformProcess;

/**
 * Makes the data that a version leaves behind: starts it on an empty folder, does a day's work in it, starts it again
 * the day after and keeps its rows. {@code bin/make-landed} runs it with the classes of that version; the file is
 * never made anew.
 */
final class LandedWorld {

    private LandedWorld() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("landed");
        var port = PlatformProcess.freePort();
        var settings = Map.of("SERVER_PORT", String.valueOf(port));
        try (var platform = PlatformProcess.startAt(Instant.now().minus(Duration.ofDays(1)), data, settings)) {
            platform.awaitReady();
            new LandedStory(port).firstDay();
        }
        try (var platform = PlatformProcess.start(data, settings)) {
            platform.awaitReady();
            new LandedStory(port).secondDay();
            // The journal seals every second, so that everything kept is sealed.
            Thread.sleep(5000);
            try (var database = platform.database();
                    var file = Files.newOutputStream(Path.of(arguments[0]))) {
                LandedData.of(database, Instant.now()).write(file);
            }
        }
    }
}
