package org.qiangxian.meter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who read how many places by name: a reader sees the own day, 纪检 all days, of its area where it has one. No place is named. */
@Component
@Transactional(readOnly = true)
class Register {

    /** How many lines a page shows. */
    static final int PAGE = 50;

    private final MeterRepository repository;
    private final Permits permits;
    private final Regions regions;

    Register(MeterRepository repository, Permits permits, Regions regions) {
        this.repository = repository;
        this.permits = permits;
        this.regions = regions;
    }

    /** The register within the reach of 纪检. */
    RegisterPage of(Actor actor, int page) {
        actor.require(Role.DISCIPLINE);
        var area = actor.area();
        var scope = new MeterRepository.Scope(area == null, area == null ? List.of() : within(area));
        return new RegisterPage(
                Paged.of(
                        page,
                        PAGE,
                        repository.countDays(scope),
                        (limit, offset) -> repository.days(scope, limit, offset)),
                area == null ? "" : regions.displayName(area));
    }

    /** A reader's own day. */
    MeterPage own(Actor actor, PermitForm form, Map<String, String> remarks, String summary) {
        actor.require(Role.PROVINCE, Role.SAMR, Role.OPERATOR, Role.CITY_BUREAU);
        var today = permits.today();
        return new MeterPage(
                repository.read(actor, today, Ground.COUNTED),
                repository.allowed(actor, today),
                Stream.of(Ground.values())
                        .filter(basis -> basis != Ground.COUNTED)
                        .mapToInt(basis -> repository.read(actor, today, basis))
                        .sum(),
                permits.own(actor),
                permits.toAnswer(actor),
                Permits.asks(actor),
                Permits.whoConsents(actor),
                form,
                remarks,
                summary);
    }

    private List<String> within(RegionCode area) {
        return repository.areas().stream()
                .filter(each -> each.equals(area.value()) || regions.covers(area, new RegionCode(each)))
                .toList();
    }
}
