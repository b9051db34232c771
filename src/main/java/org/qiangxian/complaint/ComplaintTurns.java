package org.qiangxian.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.springframework.stereotype.Component;

/** Whose turn it is: the handler's, except persons who also work at the accused. */
@Component
class ComplaintTurns implements Waiting {

    private final ComplaintRepository repository;
    private final Routing routing;
    private final ComplaintClock clock;

    ComplaintTurns(ComplaintRepository repository, Routing routing, ComplaintClock clock) {
        this.repository = repository;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return ComplaintController.HANDLERS;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return repository.waiting(reach).stream().map(this::turn).toList();
    }

    private Turn turn(Complaint complaint) {
        var handler = complaint.handler();
        var desk = Desk.of(Objects.requireNonNull(handler.role()), handler.area());
        for (var person : routing.staff(complaint.target())) {
            desk = desk.without(person);
        }
        var received = complaint.status() == ComplaintStatus.RECEIVED;
        return Turn.of(
                        complaint.matter(),
                        complaint.fictional() ? desk : desk.demonstration(false),
                        received ? "受理一件群众反映" : "核实并答复一件群众反映",
                        complaint.since())
                .until(clock.until(complaint))
                .noting("不要转给被反映的单位")
                .go(ComplaintController.PATH, complaint.path(), received ? "去受理" : "去答复");
    }
}
