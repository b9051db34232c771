package org.qiangxian.expert;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Accounts.Holder;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door: those who may be asked, where they work, and the ties they declare themselves (R112). */
@Service
@Transactional
public class Experts {

    /** How long the words about a tie may be. */
    public static final int LONGEST_WORDS = 400;

    private final ExpertRepository repository;
    private final Accounts accounts;
    private final Regions regions;
    private final TypedPlaces places;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Experts(
            ExpertRepository repository,
            Accounts accounts,
            Regions regions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.regions = regions;
        this.places = new TypedPlaces(regions);
        this.facts = facts;
        this.clock = clock;
    }

    /** All who hold the post of an expert. */
    public List<Expert> all() {
        return accounts.holders(Role.EXPERT, null).stream().map(this::expert).toList();
    }

    /** One of them; refuses whoever holds no such post. */
    public Expert get(UUID person) {
        return all().stream()
                .filter(expert -> expert.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这位专家，或其专家岗位已经停用。"));
    }

    /** What the fields of an expert show for the places they name: code and name. */
    Map<RegionCode, String> shown(List<Expert> experts) {
        return experts.stream()
                .flatMap(expert -> Stream.of(expert.province(), expert.city()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(code -> code, places::shown));
    }

    /** The acting expert with what conflicts are found by. */
    public Expert acting(Actor actor) {
        return expert(actor.person(), actor.name(), actor.demonstration());
    }

    /** 总局 enters where an expert works. */
    public void describe(Actor actor, UUID person, String employer, String province, String city) {
        actor.require(Role.SAMR);
        var expert = get(person);
        var name = Typing.trimmed(employer);
        if (Typing.length(name) < 4 || Typing.length(name) > 80) {
            throw Refusal.Invalid.of("employer", "请填写工作单位全称，4至80个字。");
        }
        Wording.admit("employer", name);
        var above = places.optional("province", province);
        var below = places.optional("city", city);
        if (below != null && (above == null || !regions.covers(above, below))) {
            throw Refusal.Invalid.of("city", "所在市县不在所填的省内。请核对两处；全国性单位两项都留空。");
        }
        repository.describe(expert.person(), new Workplace(name, above, below), actor.signature(), clock.instant());
        facts.publishEvent(new ExpertFact.ExpertDescribed(person));
    }

    /** The places an expert has declared ties to. */
    public List<Tie> ties(Actor actor) {
        actor.require(Role.EXPERT);
        return repository.ties(actor.person());
    }

    /** An expert declares a tie to a place: nothing from there will be assigned or shown. It cannot be taken back. */
    public void tie(Actor actor, String typed, String words) {
        actor.require(Role.EXPERT);
        Wording.admit("words", words);
        tie(actor, places.one("place", typed, _ -> true), words);
    }

    /** The same for a place that is known to exist. */
    public void tie(Actor actor, RegionCode place, String words) {
        var said = Typing.trimmed(words);
        if (said.isEmpty() || Typing.length(said) > LONGEST_WORDS) {
            throw Refusal.Invalid.of("words", "请简要写明利害关系，不超过%d字，只供组织论证的人员查看。".formatted(LONGEST_WORDS));
        }
        Wording.admit("words", said);
        repository.tie(actor.person(), new Tie(place, said, clock.instant()));
        facts.publishEvent(new ExpertFact.TieDeclared(place.value()));
    }

    private Expert expert(Holder holder) {
        return expert(holder.person(), holder.name(), holder.demonstration());
    }

    private Expert expert(UUID person, String name, boolean demonstration) {
        var workplace = repository.workplace(person).orElse(Workplace.UNKNOWN);
        return new Expert(person, name, workplace.employer(), workplace.province(), workplace.city(), demonstration);
    }
}
