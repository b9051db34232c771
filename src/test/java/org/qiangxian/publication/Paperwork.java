package org.qiangxian.publication;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Papers of 示例省 for the tests of other modules: issued to all its counties, and withdrawn again. */
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

    public void withdraw(UUID id) {
        signing.withdraw(Papers.FIRST, id, "内容有误");
    }
}
