package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Library;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The way of an application for entry to membership, and what is refused on the way. */
@PlatformTest
@Transactional
class AdmissionModuleTests {

    private static final Map<String, String> DOCUMENT =
            Map.of("number", "国市监质发〔2026〕9号", "title", "关于纳入培育库的通知", "issuedOn", "2026-03-01");

    @Autowired
    Admissions admissions;

    @Autowired
    Tranches batches;

    @Autowired
    Windows windows;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Applying applying;

    @Autowired
    Library library;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    EntrySilence silence;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R23: county, bureau, province, 总局: the whole route ends in a membership with its document, told at once")
    void theWholeRoute() {
        var entry = applying.forwarded();
        var batch = Objects.requireNonNull(entry(entry).batch());
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_ADMIT, "基础扎实");
        assertThat(library.isMember(Applying.UNIT)).isFalse();
        assertThat(Subjects.of(notices, Applying.CITY)).noneMatch(subject -> subject.contains("纳入"));

        verdicts.decide(Applying.SAMR, batch, Typed.ofSingle(DOCUMENT));

        assertThat(library.find(Applying.UNIT)).get().satisfies(member -> {
            assertThat(member.words()).isEqualTo("在库");
            assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(member.basis().number()).isEqualTo("国市监质发〔2026〕9号");
        });
        for (var told : List.of(Applying.CITY, Applying.BUREAU, Applying.PROVINCE)) {
            assertThat(Subjects.of(notices, told)).contains("示例一市示例晴县已纳入培育库");
        }
        assertThatThrownBy(() -> verdicts.decide(Applying.SAMR, batch, Typed.ofSingle(DOCUMENT)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经决定过");
        assertThatThrownBy(() -> admissions.start(Applying.CITY))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已在培育库中");
    }

    @Test
    @DisplayName("R23: 暂不纳入 needs a reason, is told with it, and the county may apply again")
    void deferredWithReason() {
        var entry = applying.forwarded();
        assertThatThrownBy(() -> applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_DEFER, " "))
                .isInstanceOf(Refusal.Invalid.class);
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_DEFER, "机制还在建立");

        verdicts.decide(Applying.SAMR, Objects.requireNonNull(entry(entry).batch()), Typed.ofSingle(Map.of()));

        assertThat(library.isMember(Applying.UNIT)).isFalse();
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.NOT_ADMITTED);
        assertThat(notices.latest(Applying.CITY, 20).rows())
                .filteredOn(told -> told.subject().contains("暂不纳入"))
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains("机制还在建立", "可以再次申请"));
        assertThat(admissions.barred(Applying.CITY)).isEmpty();
    }

    @Test
    @DisplayName("R23: a decision to admit needs number, title and day of its document, none of them later than today")
    void noAdmissionWithoutDocument() {
        var entry = applying.forwarded();
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_ADMIT, "");
        var batch = Objects.requireNonNull(entry(entry).batch());
        var later = Map.of("number", "甲", "title", "乙", "issuedOn", "2026-03-03");

        assertThatThrownBy(() -> verdicts.decide(Applying.SAMR, batch, Typed.ofSingle(Map.of())))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("number", "title", "issuedOn"));
        assertThatThrownBy(() -> verdicts.decide(Applying.SAMR, batch, Typed.ofSingle(later)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("issuedOn")).contains("晚于今天"));
        assertThat(library.isMember(Applying.UNIT)).isFalse();
    }

    @Test
    @DisplayName("R23: a bureau that is silent over 国庆 is passed by on the end of its fifth working day, not before")
    void silenceOverAHoliday() {
        clock.stopAt(Instant.parse("2026-09-28T02:00:00Z"));
        var entry = applying.submitted();

        clock.stopAt(Instant.parse("2026-10-10T15:59:00Z"));
        silence.pass();
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.WITH_BUREAU);

        clock.stopAt(Instant.parse("2026-10-10T16:00:00Z"));
        silence.pass();
        silence.pass();
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.WITH_PROVINCE);
        var steps = admissions.steps(entry);
        assertThat(steps).hasSize(2);
        assertThat(steps.getLast().shown().what()).isEqualTo("逾期视为知悉");
    }

    @Test
    @DisplayName("R23: a province forwards inside a window alone; before, the batch waits on no desk and says why")
    void noForwardingOutsideAWindow() {
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
        applying.press(Applying.PROVINCE, entry, EntryAction.LIST, "");
        var code = applying.stamped(Applying.PROVINCE);

        assertThatThrownBy(() -> batches.forward(Applying.PROVINCE, windows.current(province()), code))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("没有开放报送窗口");

        var window = windows.open(Applying.SAMR, Applying.OPEN);
        windows.close(Applying.SAMR, window.id());
        assertThat(windows.current(province())).isEmpty();
        windows.open(Applying.SAMR, Applying.OPEN);
        assertThat(batches.forward(Applying.PROVINCE, windows.current(province()), code)
                        .number())
                .isPositive();
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.FORWARDED);
    }

    @Test
    @DisplayName("R23: the letter that was stamped counts for exactly what it lists")
    void theLetterIsOfWhatIsListed() {
        var entry = applying.listed();
        var code = applying.stamped(Applying.PROVINCE);
        var other = jdbc.sql("select id from admission.entry where unit = '990132'")
                .query(UUID.class)
                .single();
        admissions.press(Applying.PROVINCE, other, EntryAction.LIST, "", Seen.NOTHING);

        assertThatThrownBy(() -> batches.forward(Applying.PROVINCE, windows.current(province()), code))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("盖章");

        admissions.press(Applying.PROVINCE, other, EntryAction.UNLIST, "", Seen.NOTHING);
        batches.forward(Applying.PROVINCE, windows.current(province()), code);
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.FORWARDED);
    }

    @Test
    @DisplayName("R14: the county takes it back until the next level has opened it, and then with a sentence no more")
    void withdrawnUntilOpened() {
        var entry = applying.submitted();
        applying.press(Applying.CITY, entry, EntryAction.WITHDRAW, "");
        assertThatThrownBy(() -> admissions.read(Applying.BUREAU, entry.id())).isInstanceOf(Refusal.NotFound.class);
        admissions.submit(Applying.CITY, entry.id(), Applying.form(Applying.WORDS, 1));

        admissions.read(Applying.BUREAU, entry.id());

        assertThatThrownBy(() -> applying.press(Applying.CITY, entry, EntryAction.WITHDRAW, ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("市局已经打开");
    }

    @Test
    @DisplayName("R183: what is sent is one text of at most 600 字, without names of contests")
    void oneText() {
        var entry = admissions.start(Applying.CITY);

        assertThatThrownBy(() -> admissions.submit(Applying.CITY, entry.id(), Applying.form(" ", 0)))
                .hasMessageContaining("请填写工作情况");
        assertThatThrownBy(() -> admissions.submit(Applying.CITY, entry.id(), Applying.form("质".repeat(601), 0)))
                .hasMessageContaining("超出1字");
        assertThatThrownBy(() -> admissions.submit(
                        Applying.CITY,
                        entry.id(),
                        Applying.form("全省排名第一", entry(entry).edit())))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> admissions.save(Applying.CITY, entry.id(), Applying.form("另一个窗口", 77)))
                .isInstanceOf(Refusal.Conflict.class);
        admissions.submit(
                Applying.CITY,
                entry.id(),
                Applying.form("质".repeat(600), entry(entry).edit()));
        assertThat(entry(entry).status()).isEqualTo(EntryStatus.WITH_BUREAU);
    }

    @Test
    @DisplayName("it is urged once a day, and whoever holds it is told")
    void urgedOnceADay() {
        var entry = applying.submitted();
        applying.press(Applying.CITY, entry, EntryAction.URGE, "");

        assertThatThrownBy(() -> applying.press(Applying.CITY, entry, EntryAction.URGE, ""))
                .hasMessage(Notices.URGED_TODAY);
        assertThat(Subjects.of(notices, Applying.BUREAU)).contains("催办：示例一市示例晴县的入库申请");
    }

    private Entry entry(Entry entry) {
        return entry(Applying.CITY, entry);
    }

    private Entry entry(Actor city, Entry entry) {
        return admissions.read(city, entry.id());
    }

    private static RegionCode province() {
        return new RegionCode("990000");
    }
}
