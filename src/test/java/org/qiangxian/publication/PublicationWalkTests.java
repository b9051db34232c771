package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a publication to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(PublicationAction.class)
class PublicationWalkTests extends TableWalk<PublicationStatus, PublicationAction> {

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Override
    protected Stood<PublicationAction> stand(PublicationStatus state) {
        var office = new Office(drafting, signing, repository);
        var id = office.drafted(Papers.FIRST, Papers.notice());
        var key = "publication/" + id;
        var matter = Stood.<PublicationAction>nothing(key::equals);
        if (state == PublicationStatus.DRAFT) {
            return matter;
        }
        if (state == PublicationStatus.DISCARDED) {
            drafting.act(Papers.FIRST, id, PublicationAction.DISCARD, "");
            return matter;
        }
        drafting.save(Papers.FIRST, id, 1, Papers.notice().form(), true);
        switch (state) {
            case TO_SIGN -> {
                return matter.and(PublicationAction.ISSUE, Papers.SECOND, key)
                        .and(PublicationAction.RETURN, Papers.SECOND, key);
            }
            case RETURNED -> {
                drafting.act(Papers.SECOND, id, PublicationAction.RETURN, "请写明时间");
                return matter.and(PublicationAction.SUBMIT, Papers.FIRST, key);
            }
            case ISSUED, WITHDRAWN, REPLACED, DRAFT, DISCARDED -> signing.issue(Papers.SECOND, id, 2);
        }
        if (state == PublicationStatus.WITHDRAWN) {
            signing.withdraw(Papers.FIRST, id, "内容有误");
        }
        if (state == PublicationStatus.REPLACED) {
            office.issued(Papers.notice().with("replaces", id.toString()));
        }
        return matter;
    }

    @Test
    @DisplayName("a draft of a county waits for another person of the county, and a returned one for who drafted it")
    void aDraftOfACounty() {
        var drafter = Actors.city("990121");
        var signer = Papers.other(drafter, "乙");
        var paper = Papers.notice().to("DEPARTMENTS");
        var id = new Office(drafting, signing, repository).toSign(drafter, paper);
        var key = "publication/" + id;
        assertThat(turns.find(signer, key)).isPresent();
        assertThat(turns.find(drafter, key)).isEmpty();

        drafting.act(signer, id, PublicationAction.RETURN, "请写明时间");

        assertThat(turns.find(drafter, key)).isPresent();
        assertThat(turns.find(signer, key)).isEmpty();
    }
}
