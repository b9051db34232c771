package org.qiangxian.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together what a city sees when it answers. */
@Component
class CheckPages {

    private final Confirmations confirmations;
    private final CheckedLines lines;
    private final ConfirmationTrails trails;
    private final Regions regions;
    private final Clock clock;

    CheckPages(
            Confirmations confirmations, CheckedLines lines, ConfirmationTrails trails, Regions regions, Clock clock) {
        this.confirmations = confirmations;
        this.lines = lines;
        this.trails = trails;
        this.regions = regions;
        this.clock = clock;
    }

    BatchesPage all(Actor actor) {
        var unit = own(actor);
        var sheet = confirmations.sheet(actor, unit);
        return new BatchesPage(regions.displayName(unit), sheet.batches(), lines.of(unit, sheet), today());
    }

    CheckPage one(Actor actor, UUID batch, int part) {
        var unit = own(actor);
        var sheet = confirmations.sheet(actor, unit);
        var it = sheet.batches().stream()
                .filter(each -> each.batch().id().equals(batch))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这批数据，或者它的数值都已有更新。请回到数据确认页面。"));
        return new CheckPage(
                unit,
                regions.fullName(unit),
                regions.get(unit).fictional(),
                it,
                trails.of(actor, unit, it, confirmations.given(actor, unit)),
                lines.of(unit, sheet).getOrDefault(batch, List.of()),
                today(),
                part);
    }

    /** The line of one value of the actor's own city, whatever batch it is of. */
    CheckedLine line(Actor actor, long value) {
        var unit = own(actor);
        var found = confirmations.own(actor, unit, value);
        var sheet = confirmations.sheet(actor, unit);
        return lines.of(unit, sheet).getOrDefault(found.batch().id(), List.of()).stream()
                .filter(line -> line.value().id() == value)
                .findFirst()
                .orElseGet(() -> lines.alone(found));
    }

    String place(RegionCode unit) {
        return regions.displayName(unit);
    }

    static RegionCode own(Actor actor) {
        actor.require(Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的单位没有对应的行政区划，不能确认数据。请联系系统管理员。");
        }
        return area;
    }

    private LocalDate today() {
        return Chinese.day(clock.instant());
    }
}
