package org.qiangxian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * How a process spent its processor time, by part: each sample of a flight recording counts for the innermost frame of
 * the platform.
 */
final class Parts {

    enum Part {
        SECURITY("security", "org.springframework.security.", "org.qiangxian.login."),
        SESSION("session", "org.springframework.session.", "org.qiangxian.account.KnownSessions", "org.qiangxian.account.SessionNews"),
        CHECK("check", "org.qiangxian."),
        STATEMENT("statement", "org.postgresql.", "com.zaxxer.", "org.springframework.jdbc.", "org.springframework.transaction."),
        COMMIT("commit"),
        RENDER("render", "gg.jte.", "tools.jackson.", "org.springframework.http.converter.", "org.qiangxian.shell.JteView"),
        LOG("log", "ch.qos.logback.", "org.slf4j.", "org.springframework.boot.logging."),
        WEB("web server and dispatch");

        private final String words;
        private final String[] packages;

        Part(String words, String... packages) {
            this.words = words;
            this.packages = packages;
        }

        private boolean of(String type) {
            return starts(type, packages);
        }
    }

    private static boolean starts(String type, String[] packages) {
        return Arrays.stream(packages).anyMatch(type::startsWith);
    }

    private final Map<Part, Integer> samples = new EnumMap<>(Part.class);
    private int all;

    /** A sample without such a frame belongs to the web server or to the dispatch of requests. */
    private static final String[] OTHERS = {"org.apache.", "org.springframework.", "jakarta."};

    /** Only samples of the web server's threads, which answer requests, are counted. */
    static Parts of(Path recording) throws IOException {
        var parts = new Parts();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && answers(event)) {
                    parts.all++;
                    parts.samples.merge(part(event), 1, Integer::sum);
                }
            }
        }
        return parts;
    }

    private static boolean answers(RecordedEvent event) {
        var thread = event.getThread("sampledThread");
        return event.getStackTrace() != null
                && thread != null
                && thread.getJavaName() != null
                && thread.getJavaName().contains("-exec-");
    }

    private static Part part(RecordedEvent event) {
        for (var frame : event.getStackTrace().getFrames()) {
            if (commits(frame)) {
                return Part.COMMIT;
            }
        }
        for (var frame : event.getStackTrace().getFrames()) {
            var type = frame.getMethod().getType().getName();
            var part = part(type);
            if (part != Part.WEB || starts(type, OTHERS)) {
                return part;
            }
        }
        return Part.WEB;
    }

    private static boolean commits(RecordedFrame frame) {
        return frame.getMethod().getName().equals("commit") && frame.getMethod().getType().getName().startsWith("org.postgresql.");
    }

    private static Part part(String type) {
        for (var part : new Part[] {Part.SECURITY, Part.SESSION, Part.STATEMENT, Part.RENDER, Part.LOG, Part.CHECK}) {
            if (part.of(type)) {
                return part;
            }
        }
        return Part.WEB;
    }

    /**
     * @param microseconds of a processor in the platform, all of whose time is split
     * @param database the same in the database, which is not
     */
    void print(String what, double microseconds, double database) {
        System.out.printf(
                "%s, %.0f µs of a processor in the database, %.0f µs in the platform:", what, database, microseconds);
        for (var part : Part.values()) {
            System.out.printf(" %s %.0f", part.words, microseconds * samples.getOrDefault(part, 0) / Math.max(1, all));
        }
        System.out.println();
    }
}
