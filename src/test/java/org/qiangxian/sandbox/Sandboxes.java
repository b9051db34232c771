package org.qiangxian.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import org.qiangxian.database.PlatformSettings;

/** Sandboxes with limits of their own, for tests. */
public final class Sandboxes {

    private Sandboxes() {}

    /** A sandbox with this many seconds for a file, and the usual memory. */
    public static Sandbox of(int seconds, Scratch scratch) {
        return new Sandbox(settings(seconds, 2, Duration.ofMinutes(1)), scratch);
    }

    /** A sandbox that judges one file at a time and lets no request wait for the result. */
    public static Sandbox impatient(Scratch scratch) {
        return new Sandbox(settings(20, 1, Duration.ZERO), scratch);
    }

    public static Scratch scratch(Path data, int mostMib) {
        return new Scratch(
                new PlatformSettings(data.toString(), new PlatformSettings.Db("", "", "", "", ""), false, "", 0),
                new SandboxSettings(1, 1, 20, 256, mostMib, Duration.ZERO));
    }

    private static SandboxSettings settings(int seconds, int atOnce, Duration patience) {
        return new SandboxSettings(atOnce, 64, seconds, 256, 1024, patience);
    }
}
