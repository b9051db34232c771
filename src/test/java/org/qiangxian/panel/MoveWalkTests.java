package org.qiangxian.panel;

import java.util.Objects;
import org.qiangxian.PlatformTest;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a panel to every stage and checks every desk. */
@PlatformTest
@Transactional
@Walks(Move.class)
class MoveWalkTests extends TableWalk<Stage, Move> {

    @Autowired
    Arrived arrived;

    @Autowired
    Argued argued;

    @Autowired
    Panels panels;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Opinions opinions;

    @Autowired
    ExpertDesks desks;

    @Override
    protected Stood<Move> stand(Stage state) {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var expert = argued.expert("demo-expert");
        var panel = state == Stage.PREPARING ? argued.panel(call) : argued.asked(call, id, expert);
        if (state != Stage.PREPARING) {
            argued.say(expert, id, "可行。");
        }
        if (state.together()) {
            panels.move(Argued.SAMR, panel, Move.GATHER);
        }
        if (state == Stage.CONCLUDED) {
            outcomes.write(Argued.SAMR, id, "建议支持。");
            var text = Objects.requireNonNull(desks.page(expert, id).consensus());
            opinions.assent(expert, id, text.id(), true, "");
            panels.move(Argued.SAMR, panel, Move.CONCLUDE);
        }
        var key = "panel/%s/%s".formatted(panel, state);
        var matter = Stood.<Move>nothing(each -> each.startsWith("panel/%s/".formatted(panel)));
        return Move.after(state).map(move -> matter.and(move, Argued.SAMR, key)).orElse(matter);
    }
}
