package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.notice.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a snapshot to a published report, and from a wrong value in it to the correcting sentence, each step by the
 * person responsible.
 */
@JourneyTest
class AnnualReportJourney {

    private static final String TITLE = "2023年度县域城市质量状况报告";
    private static final String PUBLIC = "/reports/2023-demo";
    private static final String CITY = PUBLIC + "/990321";
    private static final String NOTE = "本地说明：检测机构上年搬迁，部分数据晚报。";
    private static final String WRONG = "示例水县一项指标的数值录入有误，正在核对。";
    /** Matches snapshot, code, indicator, year and revision in the address of the page of a figure. */
    private static final Pattern SOURCE =
            Pattern.compile("快照中的数值：快照 ([0-9-]+)，区划代码 990321，指标 ([A-Z0-9-]+)，年份 (\\d{4})，修订次数 (\\d+)");

    private static final Pattern UNROUNDED = Pattern.compile("修约以前\\s+(-?[0-9.]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private List<Job> jobs;

    @Test
    @DisplayName(
            "R42: a report is made of a snapshot, read and noted by a city, signed by another person and published; a reader"
                    + " follows a number to its source; a wrong value is announced, corrected and told sentence by sentence")
    void fromASnapshotToAnErratum() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        freeze("编写年度报告");
        make();
        review();
        note();
        sign();
        clock.stopAt(Instant.parse("2026-04-01T02:00:00Z"));
        run("report.publication");
        try (var reader = Visit.onATelephone(port)) {
            var source = followed(reader);
            var sentence = reader.page().locator("dt:has-text('所在的句子') + dd").innerText();
            announce(reader);
            correct(source, figure(reader));
            freeze("勘误以后");
            runAgain();
            signTheErratum();
            readTheErratum(reader, sentence);
        }
    }

    private void freeze(String title) {
        try (var operator = entered("demo-operator")) {
            operator.open("/snapshots");
            operator.page().fill("#title", title);
            operator.page().fill("#purpose", "示例省年度报告");
            operator.press("冻结");
            operator.await("[role=status]");
        }
        run("nation.analysis");
    }

    private void make() {
        try (var maker = entered("demo-samr")) {
            maker.open("/annual-reports");
            maker.page().fill("#year", "2023");
            chooseTheLatest(maker, "#number");
            maker.page().selectOption("#scope", "FICTIONAL");
            maker.press("生成");
            maker.await("[role=status]:has-text('已开始生成" + TITLE + "')");
            assertThat(maker.text()).contains("正在进行", "写成的城市报告");
            run("report.making");
            maker.open("/annual-reports");
            maker.follow(TITLE);
            assertThat(maker.text()).contains("待复核");
        }
    }

    private void review() {
        try (var reviewer = entered("demo-samr-3")) {
            atTheReport(reviewer);
            reviewer.follow("复核");
            assertThat(reviewer.text()).contains("办理以后", "阅看满15个工作日后才能发布");
            reviewer.press("确认复核");
            reviewer.await("[role=status]:has-text('已复核')");
        }
    }

    private void note() {
        try (var city = entered("demo-990321")) {
            atTheReport(city);
            assertThat(city.text()).contains("可以不写").doesNotContain("签发年度报告");
            city.page().fill("#note", NOTE);
            city.press("保存说明");
            city.await("[role=status]:has-text('已保存城市说明')");
        }
    }

    private void sign() {
        try (var signer = entered("demo-samr-2")) {
            atTheReport(signer);
            signer.follow("签发");
            signer.page().fill("#publishedOn", "2026-04-01");
            signer.press("确认签发");
            signer.await("[role=status]:has-text('2026年4月1日自动发布')");
        }
    }

    /**
     * A reader goes from the list of years to a city, reads its note and follows the first value with a drawing to
     * its source.
     */
    private static MatchResult followed(Visit reader) {
        reader.open("/reports");
        reader.followTo(PUBLIC);
        assertThat(reader.text()).contains("每个数字都可以点开");
        assertThat(reader.scrollsSideways()).isFalse();
        reader.open(CITY);
        assertThat(reader.text()).contains(NOTE, "只与本地自己的过去比较", "2026年4月1日发布");
        assertThat(reader.page().locator("q:has-text('" + NOTE + "')").count()).isOne();
        assertThat(reader.scrollsSideways()).isFalse();
        reader.page().locator(".report-chapter .pad:has(svg) p a.bound").nth(1).click();
        reader.await("h1:has-text('的来源')");
        assertThat(reader.scrollsSideways()).isFalse();
        return found(SOURCE, reader);
    }

    private static BigDecimal figure(Visit reader) {
        return new BigDecimal(found(UNROUNDED, reader).group(1));
    }

    private static MatchResult found(Pattern pattern, Visit reader) {
        var matcher = pattern.matcher(reader.text());
        assertThat(matcher.find()).as(reader.text()).isTrue();
        return matcher.toMatchResult();
    }

    private void announce(Visit reader) {
        try (var maker = entered("demo-samr");
                var another = entered("demo-samr-3")) {
            atTheReport(maker);
            maker.follow("起草勘误");
            maker.page().check("input[name=weight][value=MINOR]");
            maker.page().fill("#words", WRONG);
            maker.press("起草");
            maker.await("[role=status]:has-text('已起草勘误')");
            another.open(maker.page().url());
            another.follow("公告");
            another.press("确认公告");
            another.await("[role=status]:has-text('已公告')");
        }
        var figure = reader.page().url();
        reader.open(PUBLIC + "/errata");
        assertThat(reader.text()).contains(WRONG, "正确数值待定");
        reader.open(figure);
    }

    private void correct(MatchResult source, BigDecimal wrong) {
        try (var operator = entered("demo-operator")) {
            operator.open("/measurements/new?indicator=%s&region=990321&period=%s"
                    .formatted(source.group(2), source.group(3)));
            var page = operator.page();
            page.fill("#figure", wrong.multiply(new BigDecimal("0.9")).toPlainString());
            page.fill("#title", "示例水县统计年鉴（更正）");
            page.fill("#publisher", "示例水县统计局");
            page.fill("#publishedOn", "2026-03-30");
            page.fill("#retrievedOn", "2026-04-01");
            page.fill("#page", "第3页");
            page.fill("#reason", "录入时看错了一行");
            operator.press("保存");
            operator.await("[role=status]:has-text('已录入')");
        }
    }

    private void runAgain() {
        try (var maker = entered("demo-samr")) {
            atTheErratum(maker);
            chooseTheLatest(maker, "#snapshot");
            maker.press("重新生成");
            maker.await("[role=status]:has-text('重新生成')");
            assertThat(maker.text()).contains("示例水县", "暂不显示");
            maker.follow("示例水县");
            assertThat(maker.text()).contains("原来", "改为");
        }
    }

    private void signTheErratum() {
        try (var signer = entered("demo-samr-2")) {
            signer.open("/desk");
            assertThat(signer.text()).contains("勘误");
            atTheErratum(signer);
            signer.follow("签发");
            assertThat(signer.text()).contains("逐句公布从什么改为什么");
            signer.press("确认签发");
            signer.await("[role=status]:has-text('已签发')");
        }
    }

    private static void readTheErratum(Visit reader, String sentence) {
        reader.open(PUBLIC + "/errata");
        reader.follow("示例水县");
        assertThat(reader.page().url()).endsWith(CITY + "/errata");
        assertThat(reader.page().locator("del").allInnerTexts()).contains(sentence);
        var now = reader.page()
                .locator(".report-change:has(del:text-is('" + sentence + "')) ins")
                .first()
                .innerText();
        assertThat(now).isNotEqualTo(sentence);
        assertThat(reader.text()).contains(WRONG, "句未变");
        assertThat(reader.scrollsSideways()).isFalse();
        reader.open(CITY);
        assertThat(reader.text()).contains(now, NOTE, "第2版按勘误第1号").doesNotContain(sentence);
        reader.open(CITY + "/editions/1");
        assertThat(reader.text()).contains(sentence, "更正为第2版");
    }

    private static void chooseTheLatest(Visit visit, String select) {
        var latest = visit.page().locator(select + " option:nth-child(2)").getAttribute("value");
        visit.page().selectOption(select, latest);
    }

    private static void atTheReport(Visit visit) {
        visit.open("/annual-reports");
        visit.follow(TITLE);
    }

    private static void atTheErratum(Visit visit) {
        atTheReport(visit);
        visit.followTo("/annual-reports/errata/");
    }

    private Visit entered(String login) {
        var visit = login.equals("demo-990321") ? Visit.onATelephone(port) : Visit.atTheOffice(port);
        visit.open("/login");
        visit.page().locator("button[title='" + login + "']").click();
        visit.page().waitForURL("**/desk");
        return visit;
    }

    private void run(String name) {
        jobs.stream()
                .filter(job -> job.name().equals(name))
                .forEach(job -> job.work().run());
    }
}
