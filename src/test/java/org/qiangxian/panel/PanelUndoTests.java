package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** R55: the end of a consensus is undone while nothing was decided; and the strips of a panel and an opinion. */
@PlatformTest
@Undoes(Move.class)
class PanelUndoTests extends UndoWalk {

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Panels panels;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ExpertDesks desks;

    @Autowired
    private GroupPages pages;

    @Autowired
    private MockMvcTester mvc;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(() -> {
            var call = arrived.call();
            var id = arrived.checked(call, "990121");
            var expert = argued.expert("demo-expert");
            var panel = together(id, argued.asked(call, id, expert), expert);
            return new Case(
                    Move.CONCLUDE,
                    Argued.SAMR,
                    "panel/" + panel,
                    () -> panels.move(Argued.SAMR, panel, Move.CONCLUDE),
                    () -> List.of(
                            panels.get(Argued.SAMR, panel),
                            desks.page(expert, id).consensus(),
                            desks.page(expert, id).answered()),
                    () -> outcomes.decide(Argued.SAMR, id, true, "方案可行。"),
                    0,
                    () -> panels.move(Argued.SAMR, panel, Move.CONCLUDE));
        });
    }

    private PanelId together(ApplicationId id, PanelId panel, Actor expert) {
        argued.say(expert, id, "可行。");
        panels.move(Argued.SAMR, panel, Move.GATHER);
        outcomes.write(Argued.SAMR, id, "建议支持。");
        var text = Objects.requireNonNull(desks.page(expert, id).consensus());
        opinions.assent(expert, id, text.id(), true, "");
        return panel;
    }

    @Test
    @Transactional
    @DisplayName("R55: a panel's strip has its next step, disabled with what is missing in the words of the refusal")
    void thePanelSaysWhatIsMissing() {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var panel = argued.panel(call);
        var address = "/panels/groups/" + panel;

        assertThat(PageStrip.of(mvc, Argued.SAMR, address).go()).contains("发送专家", "还没有分送任何方案");
        var expert = argued.expert("demo-expert");
        var asked = argued.asked(call, id, expert);
        var strip = PageStrip.of(mvc, Argued.SAMR, "/panels/groups/" + asked);
        assertThat(strip.turn()).startsWith("专家 提出意见");
        assertThat(strip.go()).contains("转入合议", "还有分送出去的方案没有收到意见");

        assertThat(PageStrip.of(mvc, expert, "/opinions/" + id).turn()).startsWith("本人 申报利害关系");
        argued.say(expert, id, "可行。");
        assertThat(PageStrip.of(mvc, Argued.SAMR, "/panels/groups/" + asked).go())
                .isEqualTo("转入合议");
        assertThat(PageStrip.of(mvc, expert, "/opinions/" + id))
                .satisfies(own -> assertThat(own.turn()).startsWith("总局 转入合议"))
                .satisfies(own -> assertThat(own.go()).contains("转入合议前可以修改"));
        assertThat(pages.page(Argued.SAMR, panels.get(Argued.SAMR, asked))
                        .trail()
                        .steps())
                .extracting(step -> step.what())
                .contains("组建暗号论证组")
                .anyMatch(what -> what.startsWith("分送给"))
                .noneMatch(what -> what.contains("可行"));
    }

    @Test
    @Transactional
    @DisplayName("R55: the list of formal checks says how many wait, and who checked how many when")
    void theChecksSayWhatWaits() {
        var call = arrived.call();
        var address = "/panels/%s/checks".formatted(call);
        assertThat(PageStrip.of(mvc, Argued.SAMR, address).go()).contains("还没有收到报送的方案");
        arrived.forwarded(call, "990121");

        var strip = PageStrip.of(mvc, Argued.SAMR, address);
        assertThat(strip.turn()).startsWith("本单位 检查新收到的 1 份");
        assertThat(strip.go()).isEqualTo("检查新收到的方案");
    }
}
