package org.qiangxian.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The codes under which a present unit is on record, and who may read values about it. */
@Component
class Places {

    private final Regions regions;
    private final Disclosure disclosure;

    Places(Regions regions, Disclosure disclosure) {
        this.regions = regions;
        this.disclosure = disclosure;
    }

    /** The codes sources may have used for the unit, its own among them. */
    Set<String> codesOf(RegionCode today) {
        var codes = new LinkedHashSet<String>();
        codes.add(today.value());
        regions.eras(today).forEach(era -> {
            var code = era.standing().then();
            if (code != null) {
                codes.add(code.value());
            }
        });
        return codes;
    }

    /** Whether a value belongs to the unit: by the list the source followed, its code was that of the unit. */
    boolean belongs(RegionCode today, Value value) {
        return value.region().equals(regions.standing(today, value.boundary()).then());
    }

    /** Those of the values found that belong to the unit. */
    List<Value> own(RegionCode today, List<Value> found) {
        return found.stream().filter(value -> belongs(today, value)).toList();
    }

    /**
     * The values of several present units, read in one pass and checked; units without are absent.
     *
     * @param read the values on record under any of the codes
     */
    Map<RegionCode, List<Value>> byUnit(Collection<RegionCode> units, Function<Set<String>, List<Value>> read) {
        var codes = units.stream().collect(Collectors.toMap(unit -> unit, this::codesOf));
        var all = codes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var found = read.apply(all).stream()
                .collect(Collectors.groupingBy(value -> value.region().value()));
        var held = new HashMap<RegionCode, List<Value>>();
        codes.forEach((unit, former) -> {
            var own = own(
                    unit,
                    former.stream()
                            .flatMap(code -> found.getOrDefault(code, List.of()).stream())
                            .toList());
            if (!own.isEmpty()) {
                held.put(unit, own);
            }
        });
        return held;
    }

    /** Refuses an actor who may not read the values of a unit, and an unknown unit in the same way for everybody. */
    void requireReader(Actor actor, RegionCode today) {
        disclosure.requireValues(actor, today);
        regions.get(today);
    }

    /** Refuses an actor who may not export the values of a unit; what a program reads counts as an export. */
    void requireTaker(Actor actor, RegionCode today) {
        disclosure.require(actor, today, Form.FILE);
        regions.get(today);
    }

    /** The same for actors who entered the values themselves. */
    void requireSender(Actor actor, RegionCode today) {
        disclosure.requireSent(actor, today);
        regions.get(today);
    }

    boolean covers(Actor actor, RegionCode unit) {
        return actor.area() == null ? actor.is(Role.SAMR, Role.OPERATOR) : regions.covers(actor.area(), unit);
    }

    /** The name of the unit with the code by the list of a year. */
    String nameAt(RegionCode code, int year) {
        var then = regions.find(code, year);
        return then.isEmpty() || then.equals(regions.find(code))
                ? regions.displayName(code)
                : then.get().name() + "（" + year + "年区划）";
    }

    boolean known(RegionCode code) {
        return regions.find(code).isPresent();
    }
}
