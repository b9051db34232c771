package org.qiangxian.meter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who read how many places by name: readers see their own day, 纪检 all days, 纪检 of a province those of its area. No
 * place is named.
 */
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

    /** The register within the reach of 纪检, as far as it matches the search. */
    RegisterPage of(Actor actor, Narrowing asked, int page) {
        var scope = scope(actor);
        var area = actor.area();
        var whole = repository.countDays(scope);
        return new RegisterPage(
                NarrowedPage.found(
                        asked,
                        new NarrowedPage.Choices(List.of(), repository.years(scope), whole),
                        Paged.of(
                                page,
                                PAGE,
                                asked.asks() ? repository.countDays(scope, asked) : whole,
                                (limit, offset) -> repository.days(scope, asked, limit, offset))),
                area == null ? "" : regions.displayName(area));
    }

    /** All matching rows as a file. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "具名查看登记",
                List.of("日期", "经办人", "岗位", "计入", "限额", "不计入", "用途", "同意人"),
                repository.days(scope(actor), asked, Integer.MAX_VALUE, 0).stream()
                        .map(day -> List.of(
                                Chinese.date(day.day()),
                                day.readBy(),
                                day.post(),
                                String.valueOf(day.places()),
                                String.valueOf(day.allowed() == null ? Meter.FREE : day.allowed()),
                                day.exempt(),
                                Objects.requireNonNullElse(day.purpose(), ""),
                                Objects.requireNonNullElse(day.agreedBy(), "")))
                        .toList());
    }

    private MeterRepository.Scope scope(Actor actor) {
        actor.require(Role.DISCIPLINE);
        var area = actor.area();
        return new MeterRepository.Scope(area == null, area == null ? List.of() : within(area));
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
