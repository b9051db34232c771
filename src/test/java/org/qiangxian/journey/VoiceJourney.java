package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A report of a citizen does not go through the unit it is about; a need of a county is settled at its end, though it
 * rises to higher levels.
 */
@JourneyTest
class VoiceJourney {

    private static final String FEE = "展会摊位按家收三千元";
    private static final String CONTACT = "13800000000";

    @LocalServerPort
    private int port;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "R2, R91, R110: by keyboard on a telephone somebody reports, looks it up and has the contact erased; the handler answers, 纪检 reads, the accused sees nothing")
    void aCitizenReports() {
        try (var citizen = Visit.onATelephone(port);
                var accused = Visit.atTheOffice(port);
                var handler = Visit.atTheOffice(port);
                var discipline = Visit.atTheOffice(port)) {
            var code = report(citizen);
            handler.enter("示例一市局经办·演示");
            handler.open("/complaints");
            handler.page().locator("li:has-text('%s') a".formatted(FEE)).first().click();
            handler.await("h2:has-text('反映的情况')");
            assertThat(handler.text()).contains(FEE, CONTACT, "被反映的单位看不到");
            handler.pressByKey("受理");
            handler.await("[role=status]:has-text('已受理')");
            handler.page().check("input[name=outcome][value=FOUND]");
            handler.page().fill("#answer", "已责令退还，并告知企业。");
            handler.pressByKey("答复");
            handler.await("[role=status]:has-text('已答复')");
            var paper = handler.page().waitForDownload(() -> handler.page().click("a[href$='/papers/ANSWER/docx']"));
            assertThat(paper.suggestedFilename()).contains("答复书").endsWith(".docx");

            accused.enter("示例丙县经办·演示");
            accused.open("/desk");
            assertThat(accused.text()).doesNotContain("群众反映", FEE);

            lookUp(citizen, code);
            assertThat(citizen.text()).contains("属实，已纠正", "已责令退还，并告知企业。", "示例一市市场监管局");
            press(citizen, "form[action='/feedback/erase'] button");
            citizen.await("text=没有留存联系方式");
            assertThat(citizen.scrollsSideways()).isFalse();

            discipline.enter("驻局纪检监察·演示");
            discipline.open("/discipline");
            discipline
                    .page()
                    .locator("li:has-text('%s') a".formatted(FEE))
                    .first()
                    .click();
            discipline.await("h2:has-text('反映的情况')");
            assertThat(discipline.text()).contains("纪检监察只看，不改动").doesNotContain(CONTACT);
            assertThat(discipline.page().locator("main form").count()).isZero();
        }
    }

    /** Does every step by the keys alone. */
    private String report(Visit citizen) {
        citizen.open("/feedback");
        press(citizen, "a[href='/feedback/new?door=FEES']");
        citizen.await("h1:has-text('反映情况')");
        assertThat(citizen.scrollsSideways()).isFalse();
        tabTo(citizen, "#text");
        citizen.page().keyboard().insertText(FEE);
        tabTo(citizen, "#level");
        citizen.page().keyboard().press("ArrowDown");
        tabTo(citizen, "#place");
        citizen.page().keyboard().insertText("示例丙县");
        tabTo(citizen, "#contact");
        citizen.page().keyboard().insertText(CONTACT);
        send(citizen);
        var code = citizen.page().locator(".query-code").innerText();
        press(citizen, "article a[href='/feedback/query']");
        citizen.await("h1:has-text('查询办理情况')");
        tabTo(citizen, "#code");
        citizen.page().keyboard().insertText(code);
        press(citizen, "article button");
        citizen.await("h1:has-text('办理情况'):not(:has-text('查询'))");
        assertThat(citizen.text()).contains("已收到，待受理");
        return code;
    }

    /** Sends the form half a minute later, because a person takes longer to write than a program. */
    private void send(Visit visit) {
        clock.move(Duration.ofSeconds(30));
        press(visit, "article button.primary");
        visit.await(".query-code");
        clock.reset();
        assertThat(visit.scrollsSideways()).isFalse();
    }

    private static void lookUp(Visit citizen, String code) {
        citizen.open("/feedback/query");
        citizen.page().fill("#code", code);
        press(citizen, "article button");
        citizen.await("h1:has-text('办理情况'):not(:has-text('查询'))");
    }

    @Test
    @DisplayName(
            "R2, R93, R102: an enterprise reports a province, 总局 stops its visit; a county's need that climbed is answered and ended by the county")
    void anEnterpriseReportsAndACountyIsHelped() {
        try (var enterprise = Visit.atTheOffice(port);
                var county = Visit.onATelephone(port);
                var province = Visit.atTheOffice(port);
                var samr = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            announce(province);
            enterprise.open("/feedback/new?door=BURDEN");
            enterprise.page().fill("#text", "调研要企业停产陪同");
            enterprise.page().selectOption("#level", "PROVINCE");
            enterprise.page().fill("#place", "示例省");
            send(enterprise);

            samr.enter("总局业务·演示");
            samr.open("/complaints");
            samr.page().locator("li:has-text('调研要企业停产陪同') a").first().click();
            samr.await("h2:has-text('反映的情况')");
            samr.pressByKey("受理");
            samr.await("[role=status]:has-text('已受理')");
            samr.follow("查看可以停止的事项");
            samr.follow("看生产线怎么停");
            samr.page().fill("#reason", "事由不当，不再进行");
            samr.pressByKey("确认停止");
            samr.await("[role=status]:has-text('已停止')");

            county.enter("示例丙县经办·演示");
            county.open("/needs");
            county.follow("跨县的园区质量服务站由谁牵头");
            county.page().click("summary:has-text('办理经过')");
            assertThat(county.text()).contains("示例一市市场监管局在规定的工作日内没有受理", "逾期");
            assertThat(county.scrollsSideways()).isFalse();
            province.open("/needs");
            province.follow("跨县的园区质量服务站由谁牵头");
            province.page().check("input[name=outcome][value=SOLVED]");
            province.page().fill("#answer", "由示例丙县牵头，省局已发函明确。");
            province.pressByKey("答复");
            province.await("[role=status]:has-text('已答复')");
            county.page().reload();
            assertThat(county.text()).contains("由示例丙县牵头，省局已发函明确。");
            county.pressByKey("办结");
            county.await("[role=status]:has-text('已办结')");
        }
    }

    private static void announce(Visit province) {
        province.open("/supervision/990323/visits/new");
        var page = province.page();
        page.fill("#purpose", "看生产线怎么停");
        page.fill("#day", WorkingDays.today(Instant.now()).plusDays(40).toString());
        page.fill("#who", "质量发展处2人");
        page.fill("#minutes", "5");
        page.fill("#reason", "企业求助，须到现场");
        province.pressByKey("预告");
        province.await("[role=status]:has-text('已预告调研')");
    }

    /** Presses Tab until the element has the focus. */
    private static void tabTo(Visit visit, String what) {
        for (int i = 0; i < 150; i++) {
            if (Boolean.TRUE.equals(visit.page()
                    .evaluate("what => !!document.activeElement && document.activeElement.matches(what)", what))) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError(
                "no key leads to %s on %s".formatted(what, visit.page().url()));
    }

    private static void press(Visit visit, String what) {
        tabTo(visit, what);
        visit.page().keyboard().press("Enter");
    }
}
