package org.qiangxian.application;

import java.util.Collection;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The moves that 报送 and 论证 make with proposals. The package leaves and comes back in one act; the decision is 总局's alone,
 * always with reasons (R55).
 */
@Service
@Transactional
public class Decisions {

    private final Moves moves;
    private final Applications applications;

    Decisions(Moves moves, Applications applications) {
        this.moves = moves;
        this.applications = applications;
    }

    /** The package leaves: all of these are forwarded, or none. */
    public void forward(Actor actor, Collection<ApplicationId> ids) {
        ids.stream()
                .sorted(java.util.Comparator.comparing(ApplicationId::value))
                .forEach(id -> moves.move(actor, moves.ready(actor, id, Action.FORWARD), Action.FORWARD, ""));
    }

    /** The package comes back before the deadline: all that the actor's body has forwarded in this call. */
    public void takeBack(Actor actor, CallId call) {
        applications.list(actor).stream()
                .filter(it -> it.call().equals(call) && it.status() == Status.FORWARDED)
                .map(Application::id)
                .sorted(java.util.Comparator.comparing(ApplicationId::value))
                .forEach(id -> moves.move(actor, moves.ready(actor, id, Action.TAKE_BACK), Action.TAKE_BACK, ""));
    }

    /** 总局 has the proposal argued. */
    public void beginArgument(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.BEGIN_ARGUMENT), Action.BEGIN_ARGUMENT, "");
    }

    /** 总局 decides, with reasons. */
    public void decide(Actor actor, ApplicationId id, boolean selected, String reason) {
        var action = selected ? Action.SELECT : Action.DECLINE;
        moves.move(actor, moves.ready(actor, id, action), action, reason);
    }
}
