package org.qiangxian.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a unit of today back to 1981. While one old unit leads on, the walk follows it; each year in which areas
 * shifted is a break: split, merger, absorption and partial transfer, also where the unit itself went on under its code.
 */
final class Descent {

    /** The first year of the lists. */
    static final int FIRST = 1981;

    private final Function<Level, Periods> ofLevel;
    private final Region unit;
    private final List<Passage> steps = new ArrayList<>();
    private final List<Passage> breaks = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();

    private @Nullable Region here;
    private @Nullable Integer until;
    private List<Passage> spliced = List.of();
    private CodeStanding.@Nullable Broken broken;

    private Descent(Function<Level, Periods> ofLevel, Region unit) {
        this.ofLevel = ofLevel;
        this.unit = unit;
        this.here = unit;
        this.until = unit.until();
    }

    /** A city may have been a county, so the changes are looked up for the level of each unit on the way. */
    static Descent of(Function<Level, Periods> ofLevel, Region unit) {
        var descent = new Descent(ofLevel, unit);
        descent.walk();
        return descent;
    }

    Lineage lineage() {
        return new Lineage(unit, List.copyOf(steps), List.copyOf(breaks));
    }

    List<Era> eras() {
        return Collections.unmodifiableList(eras);
    }

    private void walk() {
        while (here != null) {
            var now = here;
            int start = passInside(now);
            if (start <= FIRST) {
                close(FIRST, now);
                return;
            }
            close(start, now);
            until = start;
            passStart(now, start);
        }
    }

    /** Adds breaks in years in which the code already existed; answers the year from which it existed. */
    private int passInside(Region now) {
        var periods = ofLevel.apply(now.level());
        int end = until == null ? periods.lastYear() + 1 : until;
        if (end > now.since()) {
            for (int year : periods.touchedBetween(now.code(), now.since(), end)) {
                close(year, now);
                until = year;
                breakAt(year, periods.touching(now.code(), year), now.code());
            }
        }
        return now.since();
    }

    /** Ends the run of years that began at {@code from}. */
    private void close(int from, Region now) {
        if (until != null && from >= until) {
            return;
        }
        eras.add(new Era(from, until, standing(now.code())));
    }

    private CodeStanding standing(RegionCode code) {
        if (broken != null) {
            return new CodeStanding.Broken(broken.year(), broken.reason(), code);
        }
        var told = spliced.stream().filter(Descent::visible).toList();
        return told.isEmpty() ? new CodeStanding.Same(code) : new CodeStanding.Spliced(code, told, reasons(told));
    }

    private void passStart(Region now, int start) {
        var periods = ofLevel.apply(now.level());
        var incoming = periods.into(now.code(), start);
        var outside = periods.touching(now.code(), start).stream()
                .filter(change -> !incoming.contains(change))
                .toList();
        if (incoming.isEmpty()) {
            begin(now, start, outside);
            return;
        }
        var main = main(now, incoming);
        var losses = main == null ? List.<Succession>of() : periods.losses(main.oldCode(), start);
        if (main != null && incoming.size() == 1 && outside.isEmpty() && losses.isEmpty() && main.keepsArea()) {
            splice(main);
        } else {
            var all = new ArrayList<>(incoming);
            all.addAll(outside);
            losses.stream().filter(loss -> !all.contains(loss)).forEach(all::add);
            breakAt(start, all, main == null ? null : main.oldCode());
        }
        follow(main, start);
    }

    /** Ends the walk at a unit without predecessors on record: it only got a new name, or it is new. */
    private void begin(Region now, int start, List<Succession> outside) {
        var before = ofLevel.apply(now.level()).at(now.code(), start - 1);
        if (!outside.isEmpty()) {
            breakAt(start, outside, before == null ? null : now.code());
        }
        here = before;
        if (before == null) {
            eras.add(new Era(
                    FIRST, start, new CodeStanding.NotYet(start, "%d年起设有%s，此前没有记录在案的前身".formatted(start, now.name()))));
        }
    }

    private void splice(Succession main) {
        var step = main.step(true);
        if (visible(step)) {
            steps.add(step);
        }
        var longer = new ArrayList<>(spliced);
        longer.add(step);
        spliced = longer;
    }

    private void breakAt(int year, List<Succession> changes, @Nullable RegionCode code) {
        var told = changes.stream()
                .map(change -> change.step(false))
                .filter(step -> step.kind() != Change.RECODE || visible(step))
                .toList();
        breaks.addAll(told);
        if (broken == null) {
            broken = new CodeStanding.Broken(year, reasons(told), code);
        }
    }

    private void follow(@Nullable Succession main, int start) {
        here = main == null ? null : ofLevel.apply(Level.COUNTY).at(main.oldCode(), start - 1);
        if (here == null && broken != null) {
            eras.add(new Era(FIRST, start, new CodeStanding.Broken(broken.year(), broken.reason(), null)));
        } else if (main != null && !main.keepsArea()) {
            steps.add(main.step(false));
        } else if (main != null && broken != null && broken.year() == start && visible(main.step(false))) {
            steps.add(main.step(false));
        }
    }

    /**
     * The one old unit that leads on: the only one (but not a city or province of which this was a part), the one with
     * the same code, or the one that was taken over as a whole.
     */
    private static @Nullable Succession main(Region now, List<Succession> incoming) {
        if (incoming.size() == 1) {
            var only = incoming.getFirst();
            boolean part = now.level() != Level.COUNTY && only.oldContinues();
            return part ? null : only;
        }
        var same = incoming.stream()
                .filter(change -> change.oldCode().equals(now.code()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        var whole = incoming.stream().filter(Succession::keepsArea).toList();
        return whole.size() == 1 ? whole.getFirst() : null;
    }

    /** Whether a step is worth showing, which a mere new parent is not. */
    private static boolean visible(Passage step) {
        return !step.from().equals(step.to()) || !step.fromName().equals(step.toName());
    }

    private static String reasons(List<Passage> steps) {
        return String.join("；", steps.stream().map(Passage::reason).distinct().toList());
    }
}
