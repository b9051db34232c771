package org.qiangxian.account;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL statements that a piece of work runs on this thread, for tests that say how many a page costs. */
public final class Statements {

    private Statements() {}

    /** The text of each, in the order in which they ran; without those that a test alone adds. */
    public static List<String> of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var heard = new Heard(Thread.currentThread());
        heard.start();
        logger.addAppender(heard);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        }
        return List.copyOf(heard.statements);
    }

    /** What one thread says. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private static final String SAYS = "Executing prepared SQL statement [";

        private final List<String> statements = new ArrayList<>();
        private final Thread thread;

        Heard(Thread thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            var said = event.getFormattedMessage();
            if (Thread.currentThread() == thread && said.startsWith(SAYS) && !ProvenConditions.proving()) {
                statements.add(said.substring(SAYS.length(), said.length() - 1));
            }
        }
    }
}
