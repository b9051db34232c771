package org.qiangxian.panel;

import java.util.List;
import java.util.Objects;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a proposal that an expert examines to every standing and checks every desk. */
@PlatformTest
@Transactional
@Walks(OpinionAction.class)
class OpinionWalkTests extends TableWalk<OpinionStanding, OpinionAction> {

    @Autowired
    Arrived arrived;

    @Autowired
    Argued argued;

    @Autowired
    Panels panels;

    @Autowired
    Assignments assignments;

    @Autowired
    Opinions opinions;

    @Autowired
    Outcomes outcomes;

    @Autowired
    ExpertDesks desks;

    @Override
    protected Stood<OpinionAction> stand(OpinionStanding state) {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var expert = argued.expert("demo-expert");
        var panel = argued.panel(call);
        assignments.assign(Argued.SAMR, panel, id, expert.person());
        bring(state, panel, id, expert);
        var key = "opinion/%s/%%s/%s".formatted(panel, expert.person());
        var matter = Stood.<OpinionAction>nothing(each -> each.startsWith("opinion/" + panel));
        return switch (state) {
            case UNDECLARED -> matter.and(OpinionAction.DECLARE, expert, key.formatted(Stage.OPINIONS));
            case ASKED -> matter.and(OpinionAction.GIVE, expert, key.formatted(Stage.OPINIONS));
            case TEXT -> matter.and(OpinionAction.ASSENT, expert, key.formatted(Stage.CONSENSUS));
            case ASSIGNED, GIVEN, TOGETHER, ANSWERED, CONCLUDED -> matter;
        };
    }

    /** Takes the proposal step by step to this standing. */
    private void bring(OpinionStanding state, PanelId panel, ApplicationId id, Actor expert) {
        var steps = List.<Runnable>of(
                () -> {},
                () -> panels.move(Argued.SAMR, panel, Move.OPEN),
                () -> opinions.declareNone(expert, id),
                () -> opinions.give(expert, id, Argued.answers("可行。")),
                () -> panels.move(Argued.SAMR, panel, Move.GATHER),
                () -> outcomes.write(Argued.SAMR, id, "建议支持。"),
                () -> opinions.assent(
                        expert,
                        id,
                        Objects.requireNonNull(desks.page(expert, id).consensus())
                                .id(),
                        true,
                        ""),
                () -> panels.move(Argued.SAMR, panel, Move.CONCLUDE));
        steps.subList(0, state.ordinal() + 1).forEach(Runnable::run);
    }
}
