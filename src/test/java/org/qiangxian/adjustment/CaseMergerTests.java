package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of two members of which one absorbs the other (长治市's 城区 and 潞州区); and a person may not decide or review by a
 * second post.
 */
@PlatformTest
@Transactional
class CaseMergerTests {

    private static final RegionCode MERGED = new RegionCode("140402");
    private static final RegionCode HEIR = new RegionCode("140403");
    private static final Actor PROVINCE = Actors.province("140000");
    private static final Basis BASIS = new Basis("民函〔2018〕130号", "批复", LocalDate.of(2018, 6, 19));

    @Autowired
    Adjusting adjusting;

    @Autowired
    Incidents incidents;

    @Autowired
    Hearings hearings;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseFiles files;

    @Autowired
    AdjustmentLapses lapses;

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void enterBoth() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        for (var each : new RegionCode[] {MERGED, HEIR}) {
            memberships.admit(Adjusting.OPENER, each, LocalDate.of(2026, 1, 5), BASIS);
        }
    }

    @Test
    @DisplayName("R20, R24: to correct the case of a merged county restores nothing of the one that took it up")
    void correctsItsOwnAlone() {
        var merged = decided(MERGED, IncidentKind.QUALITY, RulingOutcome.REMOVE, "");
        decided(HEIR, IncidentKind.QUALITY, RulingOutcome.REMOVE, "");
        merge();

        reviews.answer(Adjusting.REVIEWER, merged, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);

        assertThat(status(HEIR)).as("put out by its own case").isEqualTo(MembershipStatus.REMOVED);
        assertThat(files.get(Adjusting.OPENER, merged).matter().status()).isEqualTo(AdjustmentStatus.CORRECTED);
    }

    @Test
    @DisplayName("R20, R24: the 暂停 of a merged county ends with it, and its day lifts none of the other's")
    void liftsItsOwnAlone() {
        var merged = decided(MERGED, IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        decided(HEIR, IncidentKind.SAFETY, RulingOutcome.SUSPEND, "2026-09-30");
        merge();

        assertThat(files.get(Adjusting.OPENER, merged).suspended()).isFalse();
        clock.stopAt(Instant.parse("2026-07-01T02:00:00Z"));
        lapses.run();
        assertThat(status(HEIR)).isEqualTo(MembershipStatus.SUSPENDED);
    }

    @Test
    @DisplayName("R20, R24: a member that nobody suspended is under no 暂停 because it took up one that was")
    void isNotSuspendedByAnothersCase() {
        var merged = decided(MERGED, IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        merge();

        assertThat(status(HEIR)).isEqualTo(MembershipStatus.IN);
        assertThat(files.get(Actors.city(HEIR.value()), merged).suspended()).isFalse();
    }

    @Test
    @DisplayName("R20, R24: a clue that led to no case keeps no case of the merged county from going on")
    void goesOnBesideAClue() {
        var merged = opened(MERGED, IncidentKind.QUALITY);
        var clue = incidents
                .register(PROVINCE, Adjusting.form(HEIR.value(), IncidentKind.QUALITY, "2026-02-02"))
                .id();
        adjusting.press(Adjusting.OPENER, clue, AdjustmentAction.SET_ASIDE_CLUE);
        merge();

        assertThat(files.get(Adjusting.OPENER, merged).matter().unit()).isEqualTo(HEIR);
    }

    @Test
    @DisplayName("R20: whoever signed the finding a case rests on does not review what was decided on it")
    void whoSignedTheFindingDoesNotReview() {
        var id = adjusting.registered(Adjusting.PROVINCE, IncidentKind.OPINION, "2026-02-02");
        incidents.find(Adjusting.person("fourth"), id, Adjusting.typed("finding", "多家媒体报道属实，影响重大。"), Seen.NOTHING);
        adjusting.press(Adjusting.REVIEWER, id, AdjustmentAction.AGREE);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        decide(adjusting.heard(adjusting.told(id)), RulingOutcome.SUSPEND, "2026-06-30");

        for (var signer : new Actor[] {Adjusting.REVIEWER, Adjusting.person("fourth")}) {
            assertThatThrownBy(() ->
                            reviews.answer(signer, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("书面认定");
        }
        reviews.answer(Adjusting.person("fifth"), id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);
    }

    @Test
    @DisplayName(
            "R20: who registered an incident for the province decides and reviews nothing in it by a later post at 总局")
    void whoRegisteredForTheProvinceDecidesNothing() {
        var provincial = of(Adjusting.PROVINCE, "moved");
        var id = adjusting.registered(provincial, IncidentKind.QUALITY, "2026-02-02");
        adjusting.settle(id, IncidentKind.QUALITY);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        adjusting.heard(adjusting.told(id));
        adjusting.proposed(id, RulingOutcome.NONE, "", Course.GO_ON);

        var promoted = of(Adjusting.OPENER, "moved");
        assertThatThrownBy(() -> rulings.decide(promoted, id, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("为该地或省局");
    }

    /** The same person acting in another post. */
    private static Actor of(Actor post, String person) {
        return new Actor(
                UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                post.post(),
                person,
                person,
                post.organisation(),
                post.organisationName(),
                post.role(),
                post.area(),
                false);
    }

    private UUID opened(RegionCode unit, IncidentKind kind) {
        var id = incidents
                .register(Adjusting.OPENER, Adjusting.form(unit.value(), kind, "2026-02-02"))
                .id();
        incidents.determine(Adjusting.OPENER, id, Adjusting.determination(), Seen.NOTHING);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        return id;
    }

    private UUID decided(RegionCode unit, IncidentKind kind, RulingOutcome outcome, String until) {
        var id = opened(unit, kind);
        hearings.tell(Adjusting.OPENER, id, Adjusting.typed("words", Adjusting.WORDS), Seen.NOTHING);
        adjusting.reply(Actors.city(unit.value()), id);
        adjusting.reply(PROVINCE, id);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.END_HEARING);
        return decide(id, outcome, until);
    }

    private UUID decide(UUID id, RulingOutcome outcome, String until) {
        adjusting.proposed(id, outcome, until, Course.GO_ON);
        var number = "国市监质发〔2026〕%d号".formatted(Math.floorMod(id.hashCode(), 1_000_000));
        rulings.decide(Adjusting.DECIDER, id, adjusting.document("number", number), Seen.NOTHING);
        return id;
    }

    private void merge() {
        memberships.carry(MERGED, HEIR, BASIS, Signature.of("平台"));
    }

    private MembershipStatus status(RegionCode unit) {
        return library.find(unit).orElseThrow().status();
    }
}
