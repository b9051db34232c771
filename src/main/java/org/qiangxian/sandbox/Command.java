package org.qiangxian.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts the child process: the same Java and the same classes, however the platform was started, with
 * little memory, and with the system's limits and low priority where available. It inherits no environment variables.
 */
final class Command {

    /** What a virtual machine needs besides its heap: classes, compiled code, threads. */
    private static final int BESIDES_HEAP_MIB = 80;

    private static final int QUICK_COMPILER = 1;
    private static final int BOTH_COMPILERS = 4;

    private static final int LOWER_PRIORITY = 5;

    private Command() {}

    /** @param brief whether it does {@link BriefWork} only */
    static Process start(SandboxSettings settings, Path folder, boolean brief) throws IOException {
        var builder = new ProcessBuilder(whole(settings, brief))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        builder.environment().put("PATH", "/usr/bin:/bin");
        return builder.start();
    }

    private static List<String> whole(SandboxSettings settings, boolean brief) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/bin/sh")) && File.separatorChar == '/') {
            command.addAll(List.of("/bin/sh", "-c", limits(settings), "sandbox"));
        }
        command.addAll(java(settings, brief));
        return command;
    }

    /**
     * The limits: writable memory, so that memory outside the heap is bounded too; processor time for the whole life of
     * the child; no file larger than zero bytes, no core dump.
     */
    private static String limits(SandboxSettings settings) {
        return ("ulimit -d %d 2>/dev/null; ulimit -t %d 2>/dev/null; ulimit -f 0 2>/dev/null; ulimit -c 0 2>/dev/null; "
                        + "command -v nice >/dev/null && exec nice -n %d \"$@\"; exec \"$@\"")
                .formatted(
                        (settings.memoryMib() + BESIDES_HEAP_MIB) * 1024L,
                        settings.seconds() * (Children.MOST_FILES + 2L),
                        LOWER_PRIORITY);
    }

    private static List<String> java(SandboxSettings settings, boolean brief) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (settings.memoryMib() - BESIDES_HEAP_MIB) + "m",
                "-Xms16m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:TieredStopAtLevel=" + (brief ? QUICK_COMPILER : BOTH_COMPILERS),
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=sandbox-logback.xml",
                "-cp",
                System.getProperty("java.class.path")));
        // In the packaged jar the classes are in nested jars, which only its own launcher finds.
        if (String.valueOf(Command.class.getResource("Command.class")).startsWith("jar:nested:")) {
            command.add("-Dloader.main=" + Child.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(Child.class.getName());
        }
        return command;
    }
}
