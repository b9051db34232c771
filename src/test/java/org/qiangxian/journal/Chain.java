package org.qiangxian.journal;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain of the journal, for tests of other modules. */
public final class Chain {

    private static final int ROUNDS = 100;

    private Chain() {}

    /** Seals what is not sealed yet; returns whether the whole chain verifies. */
    public static boolean sealedAndSound(ApplicationContext platform) {
        var sealer = platform.getBean(Sealer.class);
        var jdbc = platform.getBean(JdbcClient.class);
        for (int i = 0; i < ROUNDS && unsealed(jdbc); i++) {
            sealer.seal();
        }
        return !unsealed(jdbc) && platform.getBean(Verification.class).verify().sound();
    }

    private static boolean unsealed(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from journal.entry where link is null)")
                .query(Boolean.class)
                .single();
    }
}
