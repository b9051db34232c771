package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiangxian.calendar.WorkingDays;

/**
 * A quarter is marked, a note, a visit and a complaint are sent, a round is opened; then the same is done again at
 * one moment while the process is killed: the first five are stored completely, the others not at all.
 */
class YearSurvivalJourney {

    private static final LocalDate TODAY = WorkingDays.today(Instant.now());
    private static final String QUARTER = "%dQ%d".formatted(TODAY.getYear(), (TODAY.getMonthValue() + 2) / 3);
    private static final String MARKED = "00000000-0000-4000-8000-0000000000d1";
    private static final String KILLED = "00000000-0000-4000-8000-0000000000d2";

    /**
     * Two pilots of 990121 with the quarter of today, and measures past their own day of the cities that get a note.
     */
    private static final String GIVEN = """
            insert into pilot.pilot (id, call, year, kind, unit, recommender, title, status, opened_at, since, fictional, demonstration)
            select id::uuid, (select call from pilot.pilot where fictional limit 1), %3$d, 'PILOT', '990121', '990000', '试点', 'UNDER_WAY',
                now() - interval '400 days', now() - interval '400 days', true, false
            from (values ('%1$s'), ('%2$s')) as begun (id);
            insert into pilot.milestone (pilot, quarter, work, day)
            select id, '%4$s', '按季度推进', current_date + 5 from pilot.pilot where title = '试点';
            insert into pilot.step (pilot, number, action, status, words, organisation, taken_by, taken_at)
            select id, 1, '开始实施', 'UNDER_WAY', '', '平台', '平台', now() from pilot.pilot where title = '试点';
            insert into finding.measure (unit, indicator, version, what, who, until, state, recorded_by, recorded_at, demonstration)
            select unit, 'J-01', coalesce((select max(m.version) from finding.measure m where m.unit = late.unit and m.indicator = 'J-01'), 0) + 1,
                '请技术机构做质量诊断', '县局', current_date - 20, 'UNDER_WAY', '甲', now(), false
            from (values ('990124'), ('990322')) as late (unit);
            """.formatted(MARKED, KILLED, TODAY.getYear(), QUARTER);

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "R59, R89, R90, R102, R110: killed in the middle of a mark, a note, a visit, a round and a complaint nothing of them is there and nobody is told;"
                    + " what was done before holds whole, told once")
    void allOrNothing() throws Exception {
        try (var survival = Survival.in(data)) {
            survival.given(GIVEN);
            var citizen = survival.stranger();
            complaint(citizen.page(), "第一件");
            var telling = complaint(tab(citizen), "第二件");
            var city = survival.entered("示例丙县经办·演示");
            var province = survival.entered("示例省局经办·演示");
            mark(city.page(), MARKED);
            city.pressByKey("按计划");
            city.await("[role=status]:has-text('已标记')");
            note(province.page(), "990124");
            province.pressByKey("发出");
            province.await("[role=status]:has-text('已发出督导函')");
            visit(province.page(), "990323");
            province.pressByKey("预告");
            province.await("[role=status]:has-text('已预告调研')");
            round(province.page(), "第一轮");
            province.pressByKey("发出");
            province.await("[role=status]:has-text('已开始这一轮报送')");

            open(citizen.page());
            citizen.pressByKey("提交");
            citizen.await(".query-code");
            open(telling);

            var marking = mark(city.page(), KILLED);
            var writing = note(tab(province), "990322");
            var announcing = visit(tab(province), "990324");
            var opening = round(tab(province), "第二轮");
            survival.killedWhile(
                    List.of("pilot.mark", "supervision.step", "progress.report", "complaint.step"), 5, () -> {
                        Survival.send(marking, "form[action*='/quarters/']");
                        Survival.send(writing, "form[action$='/notes']");
                        Survival.send(announcing, "form[action$='/visits']");
                        Survival.send(opening, "form[action='/progress']");
                        Survival.send(telling, "form[action='/feedback/new']");
                    });

            assertThat(marks(survival, MARKED)).containsExactly(1, 2);
            assertThat(marks(survival, KILLED)).as("nothing of the mark").containsExactly(0, 1);
            assertThat(notes(survival, "990124")).containsExactly(1, 1, 1);
            assertThat(notes(survival, "990322")).as("nothing of the note").containsExactly(0, 0, 0);
            assertThat(visits(survival, "990323")).containsExactly(1, 1, 1);
            assertThat(visits(survival, "990324")).as("nothing of the visit").containsExactly(0, 0, 0);
            assertThat(survival.counts("第一件", COMPLAINTS)).containsExactly(1, 1, 1, 1);
            assertThat(survival.counts("第二件", COMPLAINTS))
                    .as("nothing of the complaint; the form that was sent is the first one's")
                    .containsExactly(0, 0, 0, 1);
            assertThat(survival.counts("第一轮", ROUNDS)).doesNotContain(0);
            assertThat(survival.counts("第二轮", ROUNDS))
                    .as("nothing of the round; the first one stands")
                    .containsExactly(0, 0, 0);
            assertThat(survival.count("select count(*) from progress.round where title = '第一轮' and ended_at is null"))
                    .isEqualTo(1);
        }
    }

    private static Page tab(Visit visit) {
        var page = visit.page().context().newPage();
        page.setDefaultTimeout(Visit.PATIENCE);
        return page;
    }

    private static Page complaint(Page page, String text) {
        page.navigate("/feedback/new?door=FEES");
        page.fill("#text", text);
        page.selectOption("#level", "CITY");
        page.fill("#place", "990121");
        return page;
    }

    /** Waits until the form has been open as long as a person needs at least. */
    private static void open(Page form) {
        form.waitForFunction("() => performance.now() > 12000");
    }

    private static Page mark(Page page, String pilot) {
        page.navigate("/pilots/%s/quarters/%s".formatted(pilot, QUARTER));
        return page;
    }

    private static Page note(Page page, String unit) {
        page.navigate("/supervision/%s/notes/new?item=measure:J-01".formatted(unit));
        page.check("input[name=ask][value=HELP]");
        page.fill("#text", "请说明需要什么帮助。");
        return page;
    }

    private static Page visit(Page page, String unit) {
        page.navigate("/supervision/%s/visits/new".formatted(unit));
        page.fill("#purpose", "看一站式服务怎么办的");
        page.fill("#day", TODAY.plusDays(40).toString());
        page.fill("#who", "质量发展处2人");
        page.fill("#minutes", "5");
        page.fill("#reason", "企业求助，须到现场");
        return page;
    }

    private static Page round(Page page, String title) {
        page.navigate("/progress/new");
        page.fill("#title", title);
        page.fill("#lastDay", TODAY.plusDays(60).toString());
        page.fill("#reason", "核对办理过程。");
        page.fill("#usedFor", "用于编印做法汇编。");
        page.click("text=下一步：核对");
        page.waitForSelector("text=合计占用");
        var over = page.locator("#overReason");
        if (over.count() > 0) {
            over.fill("另有安排。");
        }
        return page;
    }

    private static List<Integer> marks(Survival survival, String pilot) throws SQLException {
        return survival.counts(
                pilot,
                "select count(*) from pilot.mark where pilot = ?",
                "select count(*) from pilot.step where pilot = ?");
    }

    /** Counts the note, its steps and the messages about it. */
    private static List<Integer> notes(Survival survival, String unit) throws SQLException {
        return survival.counts(
                unit,
                "select count(*) from supervision.note where unit = ?",
                "select count(*) from supervision.step where matter in (select 'note/' || id from supervision.note where unit = ?)",
                "select count(*) from notice.message where link in (select '/supervision/notes/' || id from supervision.note where unit = ?)");
    }

    private static List<Integer> visits(Survival survival, String unit) throws SQLException {
        return survival.counts(
                unit,
                "select count(*) from supervision.visit where unit = ?",
                "select count(*) from supervision.step where matter in (select 'visit/' || id from supervision.visit where unit = ?)",
                "select count(*) from notice.message where link in (select '/supervision/visits/' || id from supervision.visit where unit = ?)");
    }

    /** Counts the complaint, its step, the message to its handler, and the forms that count as sent. */
    private static final String[] COMPLAINTS = {
        "select count(*) from complaint.complaint where text = ?",
        "select count(*) from complaint.step where complaint in (select id from complaint.complaint where text = ?)",
        "select count(*) from notice.message where link in (select '/complaints/' || id from complaint.complaint where text = ?)",
        "select count(*) from complaint.ticket where ? <> ''"
    };

    /** Counts the round, those it asks, and the messages about it. */
    private static final String[] ROUNDS = {
        "select count(*) from progress.round where title = ?",
        "select count(*) from progress.report r join progress.round q on q.id = r.round where q.title = ?",
        "select count(*) from notice.message where subject = '请报送' || ?"
    };
}
