package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** An intended but undecided result and an unfinished draft are shown to nobody else. */
@PlatformTest
@Transactional
class EntrySecrecyTests {

    private static final RegionCode MEMBER = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Admissions admissions;

    @Autowired
    EntryPages pages;

    @Autowired
    EntryMoves moves;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Applying applying;

    @Autowired
    Leavings leavings;

    @Autowired
    LeaveLapse lapse;

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    Windows windows;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R23: before the decision nobody else learns that 总局 means to decide, or what: not by the page, its day, urging, or the journal")
    void whatIsMeantIsNotGivenAway() {
        var entry = applying.forwarded();
        var before = pages.page(Applying.CITY, entry.id());
        clock.move(Duration.ofDays(3));
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_ADMIT, "");

        var page = pages.page(Applying.CITY, entry.id());
        assertThat(page.status()).isEqualTo(before.status());
        assertThat(page.seen()).isEqualTo(before.seen());
        assertThat(page.entry().since()).isEqualTo(before.entry().since());
        admissions.press(Applying.CITY, entry.id(), EntryAction.URGE, "", page.seen());
        assertThat(admissions.steps(entry).getLast().action()).isEqualTo(EntryAction.URGE);
        for (var meant : List.of(EntryAction.MEAN_TO_ADMIT, EntryAction.MEAN_TO_DEFER)) {
            assertThat(new EntryMoved(entry.id(), Applying.UNIT, meant, "市场监管总局", "").kind())
                    .isEqualTo(Fact.CONFIDENTIAL);
        }
        var samr = pages.page(Applying.SAMR, entry.id());
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_DEFER, "机制还在建立");
        assertThatThrownBy(
                        () -> admissions.press(Applying.SAMR, entry.id(), EntryAction.MEAN_TO_ADMIT, "", samr.seen()))
                .as("of two in 总局 the second learns of the first")
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("拟暂不纳入");
    }

    @Test
    @DisplayName(
            "R14, R23: what the county rewrites after a return is read by nobody above before it is handed in again")
    void whatIsRewrittenIsReadByNobodyElse() {
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
        applying.press(Applying.PROVINCE, entry, EntryAction.RETURN, "请补充");
        admissions.save(Applying.CITY, entry.id(), Applying.form("还没有写完的话", 1));

        assertThat(read(Applying.CITY, entry)).contains("还没有写完的话");
        for (var above : List.of(Applying.BUREAU, Applying.PROVINCE)) {
            assertThat(read(above, entry)).contains(Applying.WORDS).doesNotContain("还没有写完的话");
        }
        applying.press(Applying.CITY, entry, EntryAction.DISCARD, "");
        for (var above : List.of(Applying.BUREAU, Applying.PROVINCE)) {
            assertThat(read(above, entry)).contains(Applying.WORDS).doesNotContain("还没有写完的话");
        }
    }

    @Test
    @DisplayName("R14: a draft that the county gave up was never there for anybody else")
    void whatWasGivenUpWasNeverThere() {
        var entry = admissions.start(Applying.CITY);
        admissions.save(Applying.CITY, entry.id(), Applying.form("还没有写完的话", 0));
        applying.press(Applying.CITY, entry, EntryAction.DISCARD, "");

        for (var other : List.of(Applying.BUREAU, Applying.PROVINCE, Applying.SAMR)) {
            assertThatThrownBy(() -> admissions.read(other, entry.id())).isInstanceOf(Refusal.NotFound.class);
            assertThat(admissions.list(other)).extracting(Entry::id).doesNotContain(entry.id());
        }
    }

    @Test
    @DisplayName("R23: a province finds what it listed after it ended with its unit too")
    void whatWasListedIsFoundAfterItEnded() {
        var entry = applying.forwarded();
        moves.move(null, admissions.read(Applying.CITY, entry.id()), EntryAction.LAPSE, "依据示民发〔2026〕1号。");

        assertThat(admissions.read(Applying.PROVINCE, entry.id()).status()).isEqualTo(EntryStatus.CLOSED);
    }

    @Test
    @DisplayName("R1, R23: number and title of a document pass the door of words, of a decision and of a window")
    void documentsPassTheDoorOfWords() {
        var entry = applying.forwarded();
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_ADMIT, "");
        var batch = Objects.requireNonNull(
                admissions.read(Applying.SAMR, entry.id()).batch());
        var document = Map.of("number", "百强县〔2026〕9号", "title", "按得分排名纳入的通知", "issuedOn", "2026-03-01");

        assertThatThrownBy(() -> verdicts.decide(Applying.SAMR, batch, Typed.ofSingle(document)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("number", "title"));
        assertThat(library.isMember(Applying.UNIT)).isFalse();
        var window = new PeriodForm("2026-03-02", "2026-03-31", "百强县〔2026〕9号", "通知", "");
        assertThatThrownBy(() -> windows.open(Applying.SAMR, window))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("number"));
    }

    @Test
    @DisplayName(
            "R14, R20: a membership that ended by decision leaves no word to acknowledge, and holds up nobody else's")
    void aWordToLeaveEndsWithTheMembership() {
        applying.leave(CITY, "");
        applying.leave(Actors.city("990122"), "");
        memberships.end(
                MEMBER,
                MembershipStatus.REMOVED,
                LocalDate.of(2026, 3, 3),
                new Basis("示市监发〔2026〕3号", "决定", null),
                Signature.of("市场监管总局"));

        assertThat(leavings.open(MEMBER)).isEmpty();
        clock.move(Duration.ofDays(30));
        lapse.run();
        assertThat(library.isMember(new RegionCode("990122"))).isFalse();
        assertThat(library.historyOf(MEMBER).getFirst().status()).isEqualTo(MembershipStatus.REMOVED);
    }

    @Test
    @DisplayName(
            "R14: the bureau and the province that are told of a word to leave find it with its reason, others do not")
    void thoseAboveFindTheWordToLeave() {
        applying.leave(CITY, "区划可能调整");

        for (var above : List.of(Applying.BUREAU, Applying.PROVINCE)) {
            assertThat(list(above)).contains("等待确认的退出", "区划可能调整", "待总局确认").doesNotContain("去确认");
        }
        assertThat(list(Applying.SAMR)).contains("等待确认的退出", "去确认");
        for (var other : List.of(Actors.cityBureau("990200"), Actors.province("140000"), Actors.city("990122"))) {
            assertThat(list(other)).doesNotContain("等待确认的退出");
        }
    }

    @Test
    @DisplayName("R23: a window that overlaps another is refused with the days of that one; after closing it is not")
    void windowsDoNotOverlap() {
        var march = new PeriodForm("2026-03-01", "2026-03-20", "国市监质发〔2026〕2号", "通知", "");
        var first = windows.open(Applying.SAMR, Applying.OPEN);
        assertThatThrownBy(() -> windows.open(Applying.SAMR, march))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("opensOn")).contains("2026年1月1日至2026年12月31日", "重叠"));
        windows.close(Applying.SAMR, first.id());

        assertThat(windows.open(Applying.SAMR, march).open(LocalDate.of(2026, 3, 2)))
                .isTrue();
    }

    private String read(Actor actor, Entry entry) {
        return body(actor, "/admissions/" + entry.id());
    }

    private String list(Actor actor) {
        return body(actor, "/admissions");
    }

    private String body(Actor actor, String address) {
        var answer = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
