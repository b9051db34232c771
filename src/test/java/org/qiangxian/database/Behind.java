package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that is behind the machine's by {@code -Dbehind}, for a platform in a process of its own: days pass between
 * two starts without waiting, and old data is read at its own time. If {@code -Dbehind.file} names a file, the clock
 * is behind by the present content of that file, so it can jump. It is no component, so that no other test gets it,
 * and a single class, because only this class is copied to the process.
 */
final class Behind extends Clock {

    private final ZoneId zone;

    Behind() {
        this(ZoneOffset.UTC);
    }

    private Behind(ZoneId zone) {
        this.zone = zone;
    }

    @Bean
    @Primary
    Clock clockBehind() {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(Duration.parse(behind()));
    }

    private static String behind() {
        var file = System.getProperty("behind.file", "");
        try {
            return file.isEmpty()
                    ? System.getProperty("behind", "PT0S")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Behind(zone);
    }
}
