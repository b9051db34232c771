package org.qiangxian.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turns;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Drafts;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for a real county, and what a consent is worth when a code changes: 屯留县 became 屯留区, 长治市's 城区 went into
 * 潞州区.
 */
@PlatformTest
@Transactional
class PartnerChangeTests {

    private static final String REAL = "140728";
    private static final RegionCode FORMER = new RegionCode("140424");
    private static final RegionCode SAME = new RegionCode("140405");
    private static final RegionCode MERGED = new RegionCode("140402");
    private static final RegionCode HEIR = new RegionCode("140403");
    private static final Basis BASIS = new Basis("民函〔2018〕130号", "批复", LocalDate.of(2018, 6, 19));

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    private Joint joint;
    private ApplicationId id;

    @BeforeEach
    void draft() {
        joint = new Joint(partners, drafts, jdbc);
        id = joint.drafted().id();
    }

    @Test
    @DisplayName(
            "R49: a demonstration account of a real county, whose password everybody has, consents to nothing for it")
    void noDemonstrationAccountConsents() {
        var asked = named(joint.asked(id), REAL);
        var county = Actors.city(REAL);
        var demonstration = Actors.demonstration(county);
        assertThat(partners.get(county, asked).unit().value()).isEqualTo(REAL);
        assertThat(turns.find(county, "partner/" + asked)).isPresent();

        assertThat(partners.asked(demonstration)).isEmpty();
        assertThat(turns.find(demonstration, "partner/" + asked)).isEmpty();
        assertThatThrownBy(() -> partners.answer(demonstration, asked, PartnerAction.AGREE, "", Seen.NOTHING))
                .isInstanceOf(Refusal.NotFound.class);
        partners.answer(county, asked, PartnerAction.AGREE, "", Seen.NOTHING);
        partners.remove(Joint.COUNTY, id, asked);
        assertThat(told(county)).isPositive();
        assertThat(told(demonstration)).isZero();
    }

    @Test
    @DisplayName("R24, R49: a partner whose code changed goes on with its consent, in the library or not")
    void goesOnUnderItsNewCode() {
        var agreed = named(joint.agreed(id), FORMER.value());
        assertThat(library.abolished()).contains(FORMER);
        memberships.carry(FORMER, SAME, BASIS, Signature.of("平台"));

        assertThat(partners.get(Actors.city(SAME.value()), agreed).status()).isEqualTo(PartnerStatus.AGREED);
        drafts.submit(Joint.COUNTY, id);
    }

    @Test
    @DisplayName(
            "R24, R49: for a unit that took up a partner nobody consented: it is no partner, and what to do is said")
    void aMergerIsNoConsent() {
        var agreed = named(joint.agreed(id), MERGED.value());
        memberships.carry(MERGED, HEIR, BASIS, Signature.of("平台"));

        assertThatThrownBy(() -> partners.get(Actors.city(HEIR.value()), agreed))
                .isInstanceOf(Refusal.NotFound.class);
        barred("已经撤销，它的答复不再有效。请在“合作城市”中移除它");
        partners.remove(Joint.COUNTY, id, agreed);
        drafts.submit(Joint.COUNTY, id);
    }

    @Test
    @DisplayName("R24, R49: a county that takes up the one that applied is no partner of itself")
    void isNoPartnerOfItself() {
        named(joint.agreed(id), "990121");
        barred("就是本单位");
    }

    private UUID named(UUID partner, String unit) {
        jdbc.sql("update partner.partner set unit = :unit where id = :id")
                .param("unit", unit)
                .param("id", partner)
                .update();
        return partner;
    }

    private long told(Actor actor) {
        return notices.latest(actor, 50).rows().stream()
                .filter(each -> each.link().startsWith(PartnerController.LIST))
                .count();
    }

    private void barred(String why) {
        assertThatThrownBy(() -> drafts.submit(Joint.COUNTY, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(why);
    }
}
