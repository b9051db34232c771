package org.qiangxian.catalogue;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 参考指标体系. Reading is from memory: a published version never changes. 总局 drafts a version from the
 * last, edits and publishes it (R15), and publishing with unusual shares of the channels needs a reason (R39).
 */
@Service
@Transactional
public class Catalogue {

    private static final Pattern NUMBER = Pattern.compile("20\\d{2}-\\d{1,2}");

    private final Editions editions;
    private final IndicatorRepository repository;
    private final FeatureRepository features;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Catalogue(
            Editions editions,
            IndicatorRepository repository,
            FeatureRepository features,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.repository = repository;
        this.features = features;
        this.events = events;
        this.clock = clock;
    }

    /** The number of the version in force. */
    @Transactional(readOnly = true)
    public String version() {
        return editions.current().number();
    }

    public List<Dimension> dimensions() {
        return Arrays.asList(Dimension.values());
    }

    /** All indicators of the version in force, by dimension and code. */
    @Transactional(readOnly = true)
    public List<Indicator> indicators() {
        return editions.current().indicators();
    }

    public List<Indicator> indicators(Dimension dimension) {
        return indicators().stream().filter(i -> i.dimension() == dimension).toList();
    }

    /** The version with which a value names its definition: the one in force, or that of a 特色指标. */
    @Transactional(readOnly = true)
    public String version(IndicatorCode code) {
        return code.feature() ? features.latest(code).map(Feature::identity).orElseGet(this::version) : version();
    }

    /** The indicator in the version in force, or a 特色指标 in its latest; or refuses. */
    public Indicator get(IndicatorCode code) {
        return find(code).orElseThrow(() -> new Refusal.NotFound("现行指标体系中没有这个指标。请从指标体系页面进入。"));
    }

    @Transactional(readOnly = true)
    public Optional<Indicator> find(IndicatorCode code) {
        if (code.feature()) {
            return features.latest(code).map(Feature::indicator);
        }
        return Optional.ofNullable(editions.current().byCode().get(code));
    }

    /** Whether its figures are estimates of a model; for a retired indicator, by the last version that had it. */
    @Transactional(readOnly = true)
    public boolean modelled(IndicatorCode code) {
        return find(code).map(Indicator::modelled).orElseGet(() -> repository.modelled(code));
    }

    /** Whether an indicator is measured in a place: a 特色指标 only where it was defined or chosen. */
    @Transactional(readOnly = true)
    public boolean applies(IndicatorCode code, RegionCode place) {
        return !code.feature()
                || features.adopters(code).contains(place)
                || features.latest(code)
                        .filter(each -> each.owner().equals(place))
                        .isPresent();
    }

    /** How the channels share the indicators of the version in force (R39). */
    public Shares shares() {
        return Shares.of(indicators());
    }

    /** All versions, newest first. */
    public List<Version> versions(Actor actor) {
        actor.require(Role.SAMR, Role.OPERATOR);
        return repository.versions();
    }

    public Version version(Actor actor, String number) {
        actor.require(Role.SAMR, Role.OPERATOR);
        return repository.version(number).orElseThrow(() -> new Refusal.NotFound("没有这个版本。请回到指标体系版本页面。"));
    }

    public List<Indicator> indicators(Actor actor, String number) {
        return repository.indicators(version(actor, number).number());
    }

    /** Starts a draft from the version in force. */
    public Version draft(Actor actor, String number) {
        actor.require(Role.SAMR);
        if (!NUMBER.matcher(number).matches()) {
            throw Refusal.Invalid.of("number", "版本号写作“年份-序号”，如 2026-1。");
        }
        repository.lock();
        if (repository.version(number).isPresent()) {
            throw new Refusal.Conflict("版本 %s 已经存在。请换一个版本号，或继续修改已有草稿。".formatted(number));
        }
        var last = version();
        repository.draft(number, last, actor.signature(actor.name()), clock.instant());
        repository.copy(last, number);
        events.publishEvent(new VersionDrafted(number, last, actor.login()));
        return version(actor, number);
    }

    /** Changes or adds an indicator of a draft; a published version refuses. */
    public void revise(Actor actor, String number, Indicator indicator) {
        actor.require(Role.SAMR);
        repository.lock();
        requireDraft(version(actor, number));
        repository.put(number, indicator);
        events.publishEvent(new IndicatorRevised(number, indicator.code().value(), actor.login()));
    }

    /** Publishes a draft. Without a majority of the public channel, or with many items for the cities, a written reason is needed (R39). */
    public void publish(Actor actor, String number, @Nullable String reason) {
        actor.require(Role.SAMR);
        repository.lock();
        requireDraft(version(actor, number));
        var given = Typing.blank(reason) ? null : Typing.trimmed(reason);
        Wording.admit("reason", given);
        var unusual = Shares.of(repository.indicators(number)).unusual();
        if (!unusual.isEmpty() && given == null) {
            throw Refusal.Invalid.of("reason", unusual + "。请写明理由后再发布，或调整指标的数据渠道。");
        }
        if (repository.publish(number, given, actor.signature(actor.name()), clock.instant()) == 0) {
            throw new Refusal.Conflict("这个版本刚刚已由他人发布。请刷新页面查看。");
        }
        editions.forget();
        events.publishEvent(new VersionPublished(number, actor.login()));
    }

    private static void requireDraft(Version version) {
        if (!version.draft()) {
            throw new Refusal.Conflict(published(version.number()));
        }
    }

    /** Why a version cannot be changed any more. */
    static String published(String number) {
        return "版本 %s 已经发布，不能再修改。请以它为基础新建一个版本。".formatted(number);
    }
}
