package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** How the reports of a round are listed on the desks above, and what becomes of them when nobody is asked any more. */
@PlatformTest
@Transactional
class OneLineARoundTests {

    private static final Actor OTHER = Actors.city("140702");

    @Autowired
    Reporting reporting;

    @Autowired
    Reports reports;

    @Autowired
    Rounds rounds;

    @Autowired
    ReportsFound found;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Reporting.NOW);
    }

    @Test
    @DisplayName(
            "R89: what of a round waits for a bureau or a province is one line with how many and since when, and one leads to the next")
    void oneLineLeadsFromOneToTheNext() {
        var round = reporting.round();
        var first = reports.get(OTHER, round.id(), Objects.requireNonNull(OTHER.area()));
        reports.submit(OTHER, first.id(), Reporting.typed(first, Reporting.content(Reporting.WORK)));
        clock.move(Duration.ofDays(1));
        var second = reporting.submitted(round);
        var bureau = turns.find(Reporting.BUREAU, ReportTurns.key(second)).orElseThrow();
        assertThat(bureau.what()).isEqualTo("核2个城市的2026年上半年工作进展");
        assertThat(bureau.note()).isEqualTo("最早的自2026年3月2日起等待；逾期视为知悉，自动转省局");
        assertThat(bureau.href()).isEqualTo(round.path() + "#waiting");

        reporting.press(Reporting.BUREAU, first, ReportAction.PASS, "");
        reporting.press(Reporting.BUREAU, second, ReportAction.PASS, "");

        assertThat(turns.of(Reporting.PROVINCE).stream()
                        .filter(turn -> turn.key().contains(round.id() + "")))
                .singleElement()
                .satisfies(turn -> assertThat(turn.what()).isEqualTo("阅2个城市的2026年上半年工作进展"));
        assertThat(page(round.path())).contains("等您办理的", "共 2 份", "从第一份开始", "href=\"" + first.path() + "\"");
        assertThat(page(first.path())).contains("这一轮另有 1 份等您办理", "href=\"" + second.path() + "\"");

        assertThat(mvc.post()
                        .uri(first.path() + "/move")
                        .param("action", "ACCEPT")
                        .with(Actors.as(Reporting.PROVINCE))
                        .with(csrf()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(first.path());
        assertThat(page(first.path()))
                .contains("这一轮有 1 份等您办理", "class=\"btn primary\" href=\"" + second.path() + "\">下一份");
        assertThat(turns.find(Reporting.PROVINCE, ReportTurns.key(at(second, round)))
                        .orElseThrow()
                        .what())
                .isEqualTo("阅晋中市平遥县的2026年上半年工作进展");
        reporting.press(Reporting.PROVINCE, second, ReportAction.ACCEPT, "");
        assertThat(turns.of(Reporting.PROVINCE)).noneMatch(turn -> turn.key().contains(round.id() + ""));
        assertThat(page(second.path())).doesNotContain("下一份");
    }

    @Test
    @DisplayName(
            "R89: taken back after its round ended, a report is asked no more; nor is one returned that nobody asks for")
    void afterTheRoundNothingComesBack() {
        var round = reporting.round();
        var report = reporting.submitted(round);
        rounds.end(Reporting.PROVINCE, round.id(), "改为年底一并报送。");

        assertThatThrownBy(() -> reporting.press(Reporting.BUREAU, report, ReportAction.SEND_BACK, "请补充成效"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("这一轮已经结束，不再退回修改");
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");

        assertThat(at(report, round).status()).isEqualTo(ReportStatus.ENDED);
        assertThat(turns.find(Reporting.CITY, report.matter())).isEmpty();
    }

    @Test
    @DisplayName(
            "R14, R89: what a city handed in is read after it left; it is not returned to it, and taken back it ends")
    void afterTheMembershipItIsRead() {
        var round = reporting.round();
        var report = reporting.submitted(round);
        memberships.end(
                Reporting.UNIT,
                MembershipStatus.WITHDRAWN,
                LocalDate.of(2026, 3, 2),
                new Basis("声明", "自愿退出培育库的声明", LocalDate.of(2026, 3, 2)),
                Actors.samr().signature());

        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "");
        assertThatThrownBy(() -> reporting.press(Reporting.PROVINCE, report, ReportAction.RETURN, "请补充成效"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已不在培育库，不再退回修改");
        reporting.press(Reporting.CITY, report, ReportAction.WITHDRAW, "");

        assertThat(at(report, round).status()).isEqualTo(ReportStatus.ENDED);
        assertThat(turns.everywhere())
                .noneMatch(
                        turn -> turn.key().equals(report.matter()) || turn.key().contains(round.id() + "/"));
    }

    @Test
    @DisplayName("R89: a report is found by its words by its member, and by a level above once it came there")
    void foundByWhomItCameTo() {
        var report = reporting.submitted(reporting.round());
        var words = Words.of("食醋企业");

        assertThat(found.find(Reporting.CITY, words, 5))
                .singleElement()
                .returns(report.path(), Found::href)
                .satisfies(each -> assertThat(each.excerpt()).contains("食醋企业建立标准化生产记录"));
        assertThat(found.find(Reporting.BUREAU, words, 5)).hasSize(1);
        for (var stranger : List.of(
                Reporting.PROVINCE,
                OTHER,
                Actors.cityBureau("140100"),
                Actors.demonstration(Reporting.CITY),
                Actors.samr())) {
            assertThat(found.find(stranger, words, 5)).as(stranger.login()).isEmpty();
        }
        reporting.press(Reporting.BUREAU, report, ReportAction.PASS, "");
        assertThat(found.find(Reporting.PROVINCE, Words.of("平遥 上半年"), 5)).hasSize(1);
    }

    @Test
    @DisplayName("R88: what 示例省 sends to 总局 lies with the accounts of the demonstration alone")
    void theDemonstrationLiesApart() {
        var report = reporting.arrived();

        assertThat(turns.find(Reporting.SAMR, ReportTurns.key(report))).isPresent();
        assertThat(turns.find(Actors.samr(), ReportTurns.key(report))).isEmpty();
    }

    private Report at(Report report, Round round) {
        return reports.get(Reporting.CITY, round.id(), report.unit());
    }

    private String page(String address) {
        var result = mvc.get().uri(address).with(Actors.as(Reporting.PROVINCE)).exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
