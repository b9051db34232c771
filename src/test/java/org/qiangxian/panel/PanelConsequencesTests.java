package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.shell.ConsequencesPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** R55, R72: an act of the argument that cannot be undone is confirmed on a page that counts what follows. */
@PlatformTest
@Transactional
class PanelConsequencesTests {

    private static final Pattern IN_HAND = Pattern.compile("您手中的 (\\d+) 份立即停止论证");
    private static final Pattern SAID = Pattern.compile("您已提交的 (\\d+) 份意见");
    private static final Pattern NOT_SAID = Pattern.compile("还没有提交意见的 (\\d+) 份");

    private static final Actor SAMR = Actors.samr();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Panels panels;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName("R55: sending to the experts counts experts, proposals and the last day")
    void sendingCountsWhoReads() {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var panel = argued.panel(call);
        var address = "/panels/groups/%s/move?move=OPEN".formatted(panel);
        ConsequencesPage.closed(mvc, jdbc, SAMR, address, Map.of("move", "OPEN"), "还没有分送任何方案");
        assignments.assign(SAMR, panel, id, expert().person());

        var page = ConsequencesPage.open(mvc, jdbc, SAMR, address);
        assertThat(page.follows()).anyMatch(words -> words.startsWith("1 位专家立即收到消息") && words.contains("共 1 份"));
        assertThat(page.page()).contains("2090年6月1日", expert().name());
        page.confirmed(Map.of());

        ConsequencesPage.closed(mvc, jdbc, SAMR, address, Map.of("move", "OPEN"), "论证组现在是");
    }

    @Test
    @DisplayName("R55: moving into the consensus counts the opinions that are shown to whom")
    void gatheringCountsOpinions() {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var panel = argued.asked(call, id, expert());
        var address = "/panels/groups/%s/move?move=GATHER".formatted(panel);
        ConsequencesPage.closed(mvc, jdbc, SAMR, address, Map.of("move", "GATHER"), "还有分送出去的方案没有收到意见");
        argued.say(expert(), id, "可行。");

        ConsequencesPage.open(mvc, jdbc, SAMR, address).confirmed(Map.of());
        assertThat(panels.get(SAMR, panel).stage()).isEqualTo(Stage.CONSENSUS);
        assertThat(mvc.get()
                        .uri("/panels/groups/%s/move?move=CONCLUDE".formatted(panel))
                        .with(Actors.as(SAMR)))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R55: taking a proposal back from an expert says what becomes of the opinion and who is left")
    void endingSaysWhatIsLost() {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var panel = argued.asked(call, id, expert());
        var address = "/panels/groups/%s/end?application=%s&person=%s".formatted(panel, id, expert().person());

        var page = ConsequencesPage.open(mvc, jdbc, SAMR, address);
        assertThat(page.follows())
                .anyMatch(words -> words.contains("没有其他专家"))
                .anyMatch(words -> words.contains("还没有提交意见"));
        page.confirmed(Map.of("reason", "专家出差"));
        assertThat(mvc.get().uri(address).with(Actors.as(SAMR))).hasStatus(404);
        assertThat(mvc.get().uri("/opinions/" + id).with(Actors.as(expert()))).hasStatus(404);
    }

    @Test
    @DisplayName("R55: an expert who declares a tie reads first how many proposals leave the own hands")
    void recusingCountsTheOwnProposals() {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        argued.asked(call, id, expert());
        var address = "/opinions/%s/recuse".formatted(id);
        var first = ConsequencesPage.open(mvc, jdbc, expert(), address);
        int before = number(IN_HAND, first);
        int open = number(NOT_SAID, first);
        var another = arrived.call();
        argued.asked(another, arrived.checked(another, "990121"), expert());

        var page = ConsequencesPage.open(mvc, jdbc, expert(), address);
        assertThat(number(IN_HAND, page)).isEqualTo(before + 1);
        assertThat(number(NOT_SAID, page)).isEqualTo(open + 1);
        argued.say(expert(), id, "可行。");
        var last = ConsequencesPage.open(mvc, jdbc, expert(), address);
        assertThat(number(SAID, last)).isEqualTo(number(SAID, page) + 1);
        assertThat(number(NOT_SAID, last)).isEqualTo(open);
        last.confirmed(Map.of("words", "曾在该地任职"));
        assertThat(mvc.get().uri("/opinions/" + id).with(Actors.as(expert()))).hasStatus(404);
    }

    /** The number in a sentence; 0 if there is no such sentence. */
    private static int number(Pattern sentence, ConsequencesPage page) {
        return page.follows().stream()
                .map(sentence::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    @DisplayName("R55: a tie to a place is declared on a page that says that it lasts")
    void aTieToAPlaceLasts() {
        ConsequencesPage.open(mvc, jdbc, expert(), "/opinions/ties")
                .confirmed(Map.of("place", "990121", "words", "曾在该地任职"));
        assertThat(mvc.get().uri("/opinions").with(Actors.as(expert())))
                .bodyText()
                .contains("990121", "曾在该地任职");
    }

    @Test
    @DisplayName(
            "R55, R72: the release lists every decision with its reason; the list goes public by a page of its own")
    void theReleaseListsEveryDecision() {
        var call = TestCalls.open(jdbc);
        var id = arrived.checked(call, "990121");
        argued.concluded(call, id, expert());
        var address = "/panels/%s/release?kind=PILOT".formatted(call);
        var kind = Map.of("kind", "PILOT");
        ConsequencesPage.closed(mvc, jdbc, SAMR, address, kind, "还有方案没有作出决定");
        decide(id);
        ConsequencesPage.closed(mvc, jdbc, SAMR, address, kind, "截止后才能发布结果");
        TestCalls.close(jdbc, call);
        clock.move(java.time.Duration.ofSeconds(1));

        var page = ConsequencesPage.open(mvc, jdbc, SAMR, address);
        assertThat(page.follows()).anyMatch(words -> words.startsWith("以下 1 项决定同时生效"));
        assertThat(page.page()).contains("条件具备，做法可以推广。");
        page.confirmed(Map.of());
        ConsequencesPage.closed(mvc, jdbc, SAMR, address, kind, "已经发布过");

        ConsequencesPage.closed(
                mvc, jdbc, SAMR, "/panels/%s/publish?kind=PILOT".formatted(call), kind, "示例省的名单不在公开网站发布");
    }

    @Test
    @DisplayName(
            "R55, R72: a release confirmed on a page that somebody has overtaken releases nothing and shows what it would be now")
    void aReleaseOvertakenByAnotherIsNotDone() {
        var call = TestCalls.open(jdbc);
        var id = arrived.checked(call, "990121");
        argued.concluded(call, id, expert());
        decide(id);
        TestCalls.close(jdbc, call);
        clock.move(java.time.Duration.ofSeconds(1));
        var address = "/panels/%s/release?kind=PILOT".formatted(call);
        var seen = ConsequencesPage.open(mvc, jdbc, SAMR, address);

        outcomes.decide(SAMR, id, false, "条件还不具备。");

        assertThat(seen.sent(Map.of())).hasStatus(409).bodyText().contains("所以还没有办理", "条件还不具备。", "确认发布结果");
        assertThat(jdbc.sql("select count(*) from panel.release where call = :call")
                        .param("call", call.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        ConsequencesPage.open(mvc, jdbc, SAMR, address).confirmed(Map.of());
    }

    private void decide(ApplicationId id) {
        outcomes.decide(SAMR, id, true, "条件具备，做法可以推广。");
    }

    private Actor expert() {
        return argued.expert("demo-expert");
    }
}
