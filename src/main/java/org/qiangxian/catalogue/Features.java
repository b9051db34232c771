package org.qiangxian.catalogue;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 特色指标 (R37, R38). A province or a city defines its own under codes of its own; a city chooses from its
 * province's, nobody assigns one (A14). A definition is never altered: a change is a new version.
 */
@Service
@Transactional
public class Features {

    private static final int MOST = 99;

    private final FeatureRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Features(FeatureRepository repository, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** The latest version of a feature. */
    @Transactional(readOnly = true)
    public Optional<Feature> find(IndicatorCode code) {
        return code.feature() ? repository.latest(code) : Optional.empty();
    }

    /** All versions, newest first; refuses an unknown one. */
    @Transactional(readOnly = true)
    public List<Feature> versions(IndicatorCode code) {
        var versions = code.feature() ? repository.versions(code) : List.<Feature>of();
        if (versions.isEmpty()) {
            throw unknown();
        }
        return versions;
    }

    /** What an area defines, in the order of codes. */
    @Transactional(readOnly = true)
    public List<Feature> of(RegionCode owner) {
        return repository.of(owner);
    }

    /** What a city measures: its own, and what it chose from its province's; in the order of codes. */
    @Transactional(readOnly = true)
    public List<Feature> usedBy(RegionCode city) {
        return Stream.concat(repository.adopted(city).stream(), repository.of(city).stream())
                .toList();
    }

    /** Whether a feature is measured in a city: its own, or chosen. */
    @Transactional(readOnly = true)
    public boolean uses(RegionCode city, IndicatorCode code) {
        return find(code).filter(feature -> feature.owner().equals(city)).isPresent()
                || repository.adopters(code).contains(city);
    }

    /** The cities that chose a feature, in the order of codes. */
    @Transactional(readOnly = true)
    public List<RegionCode> adopters(IndicatorCode code) {
        return repository.adopters(code);
    }

    /** Defines a feature under the next free code of the actor's area. */
    public Feature define(Actor actor, FeatureForm form) {
        var owner = owner(actor);
        repository.lock(owner);
        var number = repository.of(owner).size() + 1;
        if (number > MOST) {
            throw new Refusal.Conflict("一地最多制定 %d 个特色指标。".formatted(MOST));
        }
        var space = actor.is(Role.CITY) ? owner.value() : owner.value().substring(0, 2);
        return store(actor, form, new IndicatorCode("T%s-%02d".formatted(space, number)), 1);
    }

    /** Adds a version to a feature of the actor's own area; the versions before stay as they are. */
    public Feature revise(Actor actor, IndicatorCode code, FeatureForm form) {
        var owner = owner(actor);
        repository.lock(owner);
        var last = find(code).filter(each -> each.owner().equals(owner)).orElseThrow(Features::unknown);
        if (last.version() >= MOST) {
            throw new Refusal.Conflict("一个特色指标最多修订 %d 次。请另行制定一个。".formatted(MOST));
        }
        return store(actor, form, code, last.version() + 1);
    }

    /** A city begins to use a feature of its own province. */
    public void adopt(Actor actor, IndicatorCode code) {
        var city = city(actor);
        if (!offered(city).stream().map(Feature::code).toList().contains(code)) {
            throw unknown();
        }
        if (repository.adopters(code).contains(city)) {
            throw new Refusal.Conflict("已经采用了这个特色指标。");
        }
        repository.decide(code, city, true, actor.signature(), clock.instant());
        facts.publishEvent(new FeatureFact.FeatureAdopted(code.value(), city, actor.login()));
    }

    /** A city no longer uses it; what it entered stays on record. */
    public void drop(Actor actor, IndicatorCode code) {
        var city = city(actor);
        if (!repository.adopters(code).contains(city)) {
            throw new Refusal.Conflict("没有采用这个特色指标，不需要取消。");
        }
        repository.decide(code, city, false, actor.signature(), clock.instant());
        facts.publishEvent(new FeatureFact.FeatureDropped(code.value(), city, actor.login()));
    }

    /** The features of the body that recommends the city, from which it may choose. */
    @Transactional(readOnly = true)
    public List<Feature> offered(RegionCode city) {
        var body = regions.provincialBodyOf(city);
        return repository.of(body.code());
    }

    private Feature store(Actor actor, FeatureForm form, IndicatorCode code, int version) {
        var feature = form.read(
                code,
                version,
                owner(actor),
                actor.is(Role.CITY),
                actor.signature().words(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.insert(feature, actor.signature());
        facts.publishEvent(new FeatureFact.FeatureDefined(code.value(), version, feature.name(), actor.login()));
        return feature;
    }

    private static RegionCode owner(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE);
        return Objects.requireNonNull(actor.area());
    }

    private static RegionCode city(Actor actor) {
        actor.require(Role.CITY);
        return Objects.requireNonNull(actor.area());
    }

    private static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这个特色指标，或不在您的办理范围内。请从特色指标页面进入。");
    }
}
