package org.qiangxian.burden;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.plan.Item;
import org.qiangxian.procedure.Stoppable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The data requests of a province that are in force may be ended from above where they offend (R2, R3). */
@Component
class StoppableRequests implements Stoppable {

    private static final String KIND = "request/";

    private final DataRequestRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    StoppableRequests(DataRequestRepository repository, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Role role, String area) {
        return role == Role.PROVINCE
                ? inForce(new RegionCode(area)).map(StoppableRequests::item).toList()
                : List.of();
    }

    private static Item item(DataRequest request) {
        return new Item(
                KIND + request.id(), "数据需求 %s：%s".formatted(request.number(), request.title()), "不再收答复，各城市看得到原因");
    }

    private Stream<DataRequest> inForce(RegionCode area) {
        var today = Chinese.day(clock.instant());
        return repository.all().reversed().stream()
                .filter(request -> area.equals(request.issuerArea())
                        && request.endedAt() == null
                        && !request.standing()
                        && !request.validTo().isBefore(today));
    }

    @Override
    public void stop(Actor by, String id, String reason) {
        if (!id.startsWith(KIND)) {
            return;
        }
        var request = repository
                .find(new DataRequestId(UUID.fromString(id.substring(KIND.length()))))
                .orElseThrow();
        if (repository.end(request.id(), reason, clock.instant()) == 0) {
            throw new Refusal.Conflict("这份数据需求已经结束。请刷新页面查看。");
        }
        facts.publishEvent(new BurdenFact.RequestEnded(request.id().value(), request.number(), reason, by.login()));
    }
}
