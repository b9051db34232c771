package org.qiangxian.supervision;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.plan.Item;
import org.qiangxian.procedure.Stoppable;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Visits announced by a bureau or a province, which a higher office may cancel where they offend; the city is told (R2,
 * R102).
 */
@Component
class StoppableVisits implements Stoppable {

    private final VisitRepository repository;
    private final SupervisionStepRepository steps;
    private final Supervised supervised;
    private final Undoing undoing;

    StoppableVisits(
            VisitRepository repository, SupervisionStepRepository steps, Supervised supervised, Undoing undoing) {
        this.repository = repository;
        this.steps = steps;
        this.supervised = supervised;
        this.undoing = undoing;
    }

    @Override
    public List<Item> of(Role role, String area) {
        return repository.by(new Office(role, new RegionCode(area))).stream()
                .filter(visit -> visit.standing(supervised.today()) == VisitStatus.ANNOUNCED)
                .map(visit -> new Item(
                        visit.matter(),
                        "调研 %s，%s：%s"
                                .formatted(Chinese.date(visit.day()), supervised.name(visit.unit()), visit.purpose()),
                        "取消，该城市收到消息"))
                .toList();
    }

    @Override
    public void stop(Actor by, String id, String reason) {
        if (!id.startsWith("visit/")) {
            return;
        }
        var visit = repository.lock(UUID.fromString(id.substring(6))).orElseThrow();
        if (visit.standing(supervised.today()) != VisitStatus.ANNOUNCED) {
            throw new Refusal.Conflict(
                    "这次调研%s，不能停止。请刷新页面查看。".formatted(visit.status().label()));
        }
        repository.move(visit.id(), VisitStatus.CANCELLED, visit.day(), visit.minutes(), undoing.now());
        int step = steps.add(visit.matter(), VisitAction.CANCEL.label(), reason, by.signature(), undoing.now());
        undoing.forGood(new VisitMoved(visit.id(), visit.unit(), VisitAction.CANCEL, visit.day(), step));
    }
}
