package org.qiangxian.publication;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Papers of 示例省 for the tests of other modules: issued to all its counties, and withdrawn. */
@TestComponent
public class Paperwork {

    private final Office office;
    private final Signing signing;

    Paperwork(Drafting drafting, Signing signing, PublicationRepository repository) {
        this.office = new Office(drafting, signing, repository);
        this.signing = signing;
    }

    public UUID issued(String title) {
        return office.issued(Papers.notice().with("title", title));
    }

    /** A public paper of a kind, in a batch, that is published from a minute on, such as 2026-09-20 and 09:00. */
    public UUID embargoed(PublicationKind kind, String title, String batch, String day, String time) {
        return office.issued(Papers.open()
                .with("kind", kind.name())
                .with("title", title)
                .with("batch", batch)
                .with("embargoDay", day)
                .with("embargoTime", time));
    }

    public void withdraw(UUID id) {
        signing.withdraw(Papers.FIRST, id, "内容有误");
    }
}
