package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.qiangxian.workbook.Sheet;

/**
 * The province or city a table is about, as its title, the name of its sheet or that of the file says. Only whole names
 * count: 海南 and 朝阳 are several places. Where several names are not nested, the named unit above all of them counts.
 */
final class TableArea {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 15;

    private final Regions regions;

    TableArea(Regions regions) {
        this.regions = regions;
    }

    Optional<Region> of(Sheet sheet, String file) {
        return Stream.concat(sheet.head().titles().stream().map(Sheet.Note::text), Stream.of(sheet.name(), file))
                .map(this::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Region> in(String text) {
        var named = named(text);
        var lowest = new ArrayList<>(named);
        lowest.removeIf(unit -> named.stream()
                .anyMatch(other -> !other.equals(unit) && regions.pathOf(other).contains(unit)));
        if (lowest.size() <= 1) {
            return lowest.stream().findFirst();
        }
        return named.stream()
                .filter(unit ->
                        lowest.stream().allMatch(each -> regions.pathOf(each).contains(unit)))
                .findFirst();
    }

    private Set<Region> named(String text) {
        var named = new LinkedHashSet<Region>();
        for (int from = 0; from + SHORTEST <= text.length(); from++) {
            for (int to = Math.min(text.length(), from + LONGEST); to >= from + SHORTEST; to--) {
                var found = whole(text.substring(from, to));
                if (!found.isEmpty()) {
                    named.add(found.getLast());
                    from = to - 1;
                    break;
                }
            }
        }
        return named;
    }

    private List<Region> whole(String name) {
        return regions.named(name).stream()
                .filter(unit -> unit.level() == Level.PROVINCE || unit.level() == Level.CITY)
                .filter(Region::current)
                .toList();
    }
}
