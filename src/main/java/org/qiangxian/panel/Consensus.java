package org.qiangxian.panel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;

/** A consensus text and the experts' answers to it. */
public record Consensus(long id, String words, Signature by, Instant at, List<Assent> assents) {

    /** An expert's agreement, or reservation. */
    public record Assent(UUID person, boolean agrees, String words) {}

    public boolean answeredBy(UUID person) {
        return assents.stream().anyMatch(assent -> assent.person().equals(person));
    }
}
