package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** A draft of a unit that gets another code: 晋中地区 (142400) became 晋中市 (140700). */
@PlatformTest
@Transactional
class CarriedDraftTests {

    private static final Actor FORMER = Actors.cityBureau("142400");
    private static final Actor NOW = Actors.cityBureau("140700");
    private static final String NAME = "晋中市市场监督管理局";

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    Turns turns;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @DisplayName(
            "R85, R99: what it drafted is signed under the code and the name of now; what it had signed stays as it was")
    void whatWasDraftedGoesAlong() {
        var office = new Office(drafting, signing, repository);
        var signed = office.issued(FORMER, Papers.other(FORMER, "乙"), Papers.notice());
        var id = office.toSign(FORMER, Papers.notice());

        events.publishEvent(new OrganisationMoved(NAME, "市局", FORMER.organisation(), "142400", "140700"));

        Desks.only(turns, NOW, "publication/" + id);
        var draft = office.get(id);
        assertThat(draft.issuer()).returns(NAME, Issuer::name);
        signing.issue(Papers.other(NOW, "乙"), id, draft.edit());
        assertThat(office.get(id).status()).isEqualTo(PublicationStatus.ISSUED);
        assertThat(office.get(signed).issuer().area()).isEqualTo(FORMER.area());
    }
}
