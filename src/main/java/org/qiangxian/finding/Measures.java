package org.qiangxian.finding;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city writes its measures and goals itself; nobody above can set one (R3). */
@Service
@Transactional
class Measures {

    private final MeasurePages pages;
    private final MeasureRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Measures(
            MeasurePages pages,
            MeasureRepository repository,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.pages = pages;
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** Saves the next version; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, RegionCode unit, IndicatorCode indicator, MeasureForm form) {
        actor.require(Role.CITY);
        if (!unit.equals(actor.area())) {
            throw new Refusal.Forbidden("措施和目标只能由该市（县、区、镇）自己记录。");
        }
        ProfileRow row = pages.row(actor, unit, indicator);
        var today = Chinese.day(clock.instant());
        var remarks = new LinkedHashMap<>(form.remarks(today));
        var typed = form.day();
        var kept = pages.kept(unit, row.indicator().code());
        if (kept != null && typed != null && MeasureDays.moved(kept, typed, today)) {
            remarks.put("until", MeasureDays.BY_ITS_PAGE);
        }
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有%d处需要修改。".formatted(remarks.size()), remarks);
        }
        var latest = pages.latest(unit, row.indicator().code());
        if (latest != form.seen()) {
            throw moved();
        }
        var measure = measure(actor, unit, row.indicator().code(), form, latest + 1);
        try {
            repository.add(measure);
        } catch (DuplicateKeyException _) {
            throw moved();
        }
        facts.publishEvent(new MeasureSaved(unit, measure.indicator(), measure.version(), measure.state()));
    }

    private Measure measure(Actor actor, RegionCode unit, IndicatorCode indicator, MeasureForm form, int version) {
        var real = regions.find(unit).filter(place -> !place.fictional()).isPresent();
        return new Measure(
                unit,
                indicator,
                version,
                MeasureForm.text(form.what()),
                MeasureForm.text(form.who()),
                Objects.requireNonNull(form.day()),
                form.figure(),
                form.year(),
                Objects.requireNonNull(form.stage()),
                actor.signature(),
                clock.instant(),
                actor.demonstration() && real);
    }

    private static Refusal moved() {
        return new Refusal.Conflict("在您填写期间，本单位另有人保存了新的措施。您的文字还在下面，请对照已保存的一版后再保存。");
    }
}
