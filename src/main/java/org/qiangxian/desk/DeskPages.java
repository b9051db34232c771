package org.qiangxian.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.confirmation.Awaiting;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.ListFile;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;

/** Puts together what each role finds on its desk. */
@Component
class DeskPages {

    private static final int CHANGES = 4;

    /** The menu entry that has a card of its own on a city's desk. */
    private static final String CONFIRMATIONS = "/confirmations";

    private final Regions regions;
    private final Library library;
    private final Confirmations confirmations;
    private final Comparisons comparisons;
    private final UnderWay underWay;

    DeskPages(
            Regions regions, Library library, Confirmations confirmations, Comparisons comparisons, UnderWay underWay) {
        this.regions = regions;
        this.library = library;
        this.confirmations = confirmations;
        this.comparisons = comparisons;
        this.underWay = underWay;
    }

    CityDesk city(Actor actor, List<Turn> waiting) {
        var code = Objects.requireNonNull(actor.area());
        var proposals = underWay.proposals(actor);
        var awaiting =
                confirmations.awaiting(actor).stream().filter(Awaiting::open).toList();
        return new CityDesk(
                code,
                regions.fullName(code),
                standing(code),
                regions.get(code).fictional(),
                underWay.announced(actor),
                awaiting,
                awaiting.stream().mapToInt(Awaiting::waiting).sum(),
                waiting.stream()
                        .filter(turn -> !turn.place().equals(CONFIRMATIONS))
                        .toList(),
                changes(actor, code),
                UnderWay.matters(proposals),
                UnderWay.lying(proposals, waiting),
                underWay.chains(code),
                underWay.messages(actor));
    }

    PlacesDesk places(Actor actor, List<Turn> waiting, Narrowing asked) {
        return new PlacesDesk(waiting, listed(actor, asked), actor.is(Role.SAMR) ? library.nation() : "");
    }

    /** The members a reader answers for as a file, as far as they are looked for. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "培育库成员",
                List.of("代码", "县（市、区、镇）", "省", "状态", "类型"),
                listed(actor, asked).rows().stream()
                        .map(place -> List.of(
                                place.code().value(), place.name(), place.area(), place.standing(), place.type()))
                        .toList());
    }

    private Narrowed<PlacesDesk.Place> listed(Actor actor, Narrowing asked) {
        return asked.in(
                members(actor).stream().map(this::place).toList(),
                place -> new Narrowing.Line(
                        place.name() + place.code() + place.area() + place.type(), place.standing(), ""));
    }

    private List<Membership> members(Actor actor) {
        var area = actor.area();
        if (area != null) {
            return actor.is(Role.PROVINCE) ? library.membersOf(area) : library.membersWithin(area);
        }
        var all = new ArrayList<>(library.members());
        all.addAll(library.fictionalMembers());
        all.sort(Comparator.comparing(Membership::code));
        return all;
    }

    private PlacesDesk.Place place(Membership member) {
        return new PlacesDesk.Place(
                member.code(),
                regions.displayName(member.code()),
                regions.provincialBodyOf(member.code()).name(),
                member.words(),
                library.typeOf(member.code()).map(CityType::label).orElse("未填"),
                member.fictional());
    }

    /** The rows to show: those with a movement first, then those without a clear one, estimates of a model last. */
    private Paged<ProfileRow> changes(Actor actor, RegionCode code) {
        var all = comparisons.profile(actor, code).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.trend() != null && row.own() != null)
                .sorted(Comparator.comparing(ProfileRow::modelled)
                        .thenComparing(
                                row -> !Objects.requireNonNull(row.trend()).moved()))
                .toList();
        return Paged.first(all, CHANGES);
    }

    private String standing(RegionCode code) {
        return library.find(code)
                .map(member -> member.status().member() ? "培育库在库城市" : member.words())
                .orElse("未纳入培育库");
    }
}
