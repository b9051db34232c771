package org.qiangxian.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence what {@link StartChecks} could not foresee; other failures are left to the framework. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                say(sentence);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case Obstacle obstacle -> obstacle.sentence();
            case PortInUseException taken -> "端口 %d 已被占用，请停止占用它的程序，或指定另一个端口。".formatted(taken.getPort());
            default -> null;
        };
    }

    /** Written as UTF-8 whatever the locale, which on servers is often none. */
    static void say(String sentence) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        out.println(sentence);
    }
}
