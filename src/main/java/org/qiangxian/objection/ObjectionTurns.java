package org.qiangxian.objection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.document.Attachments;
import org.qiangxian.objection.Matter.Standing;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Open objections: the body responsible for the channel decides, and the city may send evidence while it has sent none.
 */
@Component
class ObjectionTurns implements Waiting {

    private static final String PLACE = "/objections";

    private final MatterRepository matters;
    private final Attachments attachments;
    private final Regions regions;
    private final DecisionClock clock;

    ObjectionTurns(MatterRepository matters, Attachments attachments, Regions regions, DecisionClock clock) {
        this.matters = matters;
        this.attachments = attachments;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE, Role.OPERATOR);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from objection.matter m
                        where m.unit = :unit and m.undone_at is null and not m.publicly
                          and (select d.value from objection.decision d where d.value = m.value and d.undone_at is null) is null)
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var open = matters.open(reach);
        var proven = attachments.having(
                Evidence.RULE, open.stream().map(Evidence::key).toList());
        return open.stream()
                .flatMap(matter -> turns(matter, matter.standing(proven.contains(Evidence.key(matter)))))
                .toList();
    }

    /** Each that is open is one entry for who decides, who may have thousands of them; a city has few. */
    @Override
    public Map<String, Integer> counted(Actor actor, Reach reach) {
        return actor.is(Role.CITY)
                ? Waiting.super.counted(actor, reach)
                : Map.of(PLACE, matters.openOf(actor.role(), reach.area()));
    }

    /** The decision is one entry, whichever way it goes. */
    private Stream<Turn> turns(Matter matter, Standing standing) {
        return Act.turns(ObjectionAction.values(), standing).stream()
                .filter(action -> action != ObjectionAction.PROVE || !matter.publicly())
                .map(action -> action == ObjectionAction.PROVE ? prove(matter) : decide(matter))
                .distinct();
    }

    private Turn decide(Matter matter) {
        return Turn.of(
                        "objection/" + matter.value(),
                        Desk.of(matter.owner(), matter.owner() == Role.PROVINCE ? matter.area() : null),
                        matter.publicly()
                                ? "核对公众反映的%s的一个数值".formatted(regions.displayName(matter.unit()))
                                : "核对" + regions.displayName(matter.unit()) + "对一个数值的异议",
                        matter.openedAt())
                .until(clock.last(matter))
                .noting(clock.why(matter))
                .about(matter.unit())
                .go(PLACE, "/objections/" + matter.value(), "去办理");
    }

    private Turn prove(Matter matter) {
        return Turn.of(
                        "objection-proof/" + matter.value(),
                        Desk.of(Role.CITY, matter.unit()),
                        "补充数据异议的依据",
                        matter.openedAt())
                .until(clock.last(matter))
                .mayBeLeft()
                .noting("可不补充；办结后结果在消息中告知" + clock.mark(matter))
                .go(PLACE, "/objections/" + matter.value(), "去补充");
    }
}
