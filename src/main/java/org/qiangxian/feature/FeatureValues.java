package org.qiangxian.feature;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Features;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the values of 特色指标. A city enters what it measures for itself without being asked; a body above
 * that wants these values registers a data request like any other (R3). Only values of the same version are compared
 * (R37).
 */
@Service
@Transactional
public class FeatureValues {

    private final Features features;
    private final Measurements measurements;
    private final Confirmations confirmations;
    private final Clock clock;

    FeatureValues(Features features, Measurements measurements, Confirmations confirmations, Clock clock) {
        this.features = features;
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** The values of a feature in a city, in the order of periods, those of earlier versions too. */
    @Transactional(readOnly = true)
    public List<Value> of(RegionCode city, IndicatorCode code) {
        return measurements.series(city, code);
    }

    /** The city of the actor enters or corrects a value of a feature it uses. */
    public void enter(Actor actor, IndicatorCode code, FeatureValueForm form) {
        actor.require(Role.CITY);
        var city = Objects.requireNonNull(actor.area());
        var feature = features.find(code)
                .filter(_ -> features.uses(city, code))
                .orElseThrow(() -> new Refusal.NotFound("本地没有采用这个特色指标。请从特色指标页面进入。"));
        if (feature.channel() != Channel.CITY) {
            throw new Refusal.Conflict("这个特色指标由省局协调提供，本地不填。");
        }
        var entry = form.read(feature, city, actor.organisationName(), WorkingDays.today(clock.instant()));
        var batch = measurements.record(actor, List.of(entry), "特色指标，本地自行录入");
        confirmations.confirm(actor, city, batch);
    }
}
