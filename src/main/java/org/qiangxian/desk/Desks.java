package org.qiangxian.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Row;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.TypeStatus;
import org.qiangxian.measurement.Awaiting;
import org.qiangxian.measurement.Confirmations;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together what each role finds on its desk. */
@Component
class Desks {

    private static final int CHANGES = 4;

    private final Regions regions;
    private final Library library;
    private final Confirmations confirmations;
    private final Comparisons comparisons;
    private final Course course;

    Desks(Regions regions, Library library, Confirmations confirmations, Comparisons comparisons, Course course) {
        this.regions = regions;
        this.library = library;
        this.confirmations = confirmations;
        this.comparisons = comparisons;
        this.course = course;
    }

    CityDesk city(Actor actor) {
        var code = Objects.requireNonNull(actor.area());
        var awaiting =
                confirmations.awaiting(actor).stream().filter(Awaiting::open).toList();
        return new CityDesk(
                code,
                regions.fullName(code),
                standing(code),
                regions.get(code).fictional(),
                awaiting,
                awaiting.stream().mapToInt(Awaiting::values).sum(),
                Stream.concat(course.waiting(actor).stream(), cityTasks(code).stream())
                        .toList(),
                changes(actor, code),
                course.matters(actor),
                course.chains(code),
                course.messages(actor));
    }

    PlacesDesk places(Actor actor) {
        return new PlacesDesk(
                Stream.concat(course.waiting(actor).stream(), typesWaiting(actor).stream())
                        .toList(),
                members(actor).stream().map(this::place).toList());
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
                regions.recommenderOf(member.code())
                        .orElseGet(() -> regions.provinceOf(member.code()))
                        .name(),
                member.status().label(),
                library.typeOf(member.code()).map(CityType::label).orElse("未填"),
                member.fictional());
    }

    private List<CityDesk.Task> typesWaiting(Actor actor) {
        var area = actor.area();
        if (!actor.is(Role.PROVINCE) || area == null) {
            return List.of();
        }
        return library.waitingTypes(area).stream()
                .map(choice -> new CityDesk.Task(
                        "确认%s的城市类型".formatted(regions.displayName(choice.code())),
                        "/library/types",
                        "自选为%s".formatted(choice.type().label())))
                .toList();
    }

    private List<CityDesk.Task> cityTasks(RegionCode code) {
        return library
                .choiceOf(code)
                .filter(choice -> choice.status() == TypeStatus.RETURNED)
                .map(choice -> new CityDesk.Task("重新选择城市类型", "/library/" + code, "省局退回：" + choice.reason()))
                .stream()
                .toList();
    }

    /** Those that moved come first; where fewer did, the ones of which the word is that nothing clear happened. */
    private List<Row> changes(Actor actor, RegionCode code) {
        return comparisons.profile(actor, code).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.trend() != null && row.own() != null)
                .sorted(Comparator.comparing(
                        row -> !Objects.requireNonNull(row.trend()).moved()))
                .limit(CHANGES)
                .toList();
    }

    private String standing(RegionCode code) {
        return library.find(code)
                .map(member -> "培育库" + member.status().label() + "城市")
                .orElse("未纳入培育库");
    }
}
