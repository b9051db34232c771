package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of types from which cities choose: 总局 adds one as data, in force from a day on (R27). */
@Service
@Transactional
class CityTypes {

    private final CityTypeRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CityTypes(CityTypeRepository repository, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** What a place may choose from today; types added by a demonstration account are for 示例省 only. */
    @Transactional(readOnly = true)
    public List<OfferedType> offered(RegionCode place) {
        var fictional = fictional(place);
        return repository.all().stream()
                .filter(each -> each.offered(today()) && (fictional || !each.demonstration()))
                .toList();
    }

    /** The whole list, for 总局; demonstration accounts read all, others the types for real places. */
    @Transactional(readOnly = true)
    public List<OfferedType> list(Actor actor) {
        actor.require(Role.SAMR);
        return repository.all().stream()
                .filter(each -> actor.demonstration() || !each.demonstration())
                .toList();
    }

    void add(Actor actor, CityTypeForm form) {
        actor.require(Role.SAMR);
        var asked = form.checked(today());
        if (!repository.add(asked, actor.signature(), clock.instant(), actor.demonstration())) {
            throw Refusal.Invalid.of("name", "已有“%s”这一类型。请核对名称，或恢复已停用的类型。".formatted(asked.name()));
        }
        said(repository.all().getLast(), CityTypeChanged.Taken.ADDED);
    }

    /** Stops offering a type; places that have it keep it. */
    void close(Actor actor, String code) {
        var type = own(actor, code);
        if (!repository.close(code, clock.instant())) {
            throw new Refusal.Conflict("“%s”已经停用。请刷新页面查看。".formatted(type.type().label()));
        }
        said(type, CityTypeChanged.Taken.CLOSED);
    }

    void open(Actor actor, String code) {
        var type = own(actor, code);
        if (!repository.open(code)) {
            throw new Refusal.Conflict("“%s”没有停用。请刷新页面查看。".formatted(type.type().label()));
        }
        said(type, CityTypeChanged.Taken.OPENED);
    }

    boolean fictional(RegionCode place) {
        return regions.get(place).fictional();
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    private void said(OfferedType type, CityTypeChanged.Taken taken) {
        facts.publishEvent(new CityTypeChanged(type.type().code(), taken, type.demonstration()));
    }

    /** A type the actor may open and close; a demonstration account only those added in the demonstration. */
    private OfferedType own(Actor actor, String code) {
        return list(actor).stream()
                .filter(each -> each.type().code().equals(code))
                .filter(each -> each.demonstration() == actor.demonstration())
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这个类型，或者演示账号不能改动它。请刷新页面查看。"));
    }
}
