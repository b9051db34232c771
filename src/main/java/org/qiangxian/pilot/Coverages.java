package org.qiangxian.pilot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Kind;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.springframework.stereotype.Component;

/**
 * The table of pilots by type of city and direction, for 总局 only: numbers of pilots, without places and shares (R64).
 */
@Component
class Coverages {

    private static final String NO_TYPE = "还没有确认类型";

    private final PilotRepository pilots;
    private final Library library;

    Coverages(PilotRepository pilots, Library library) {
        this.pilots = pilots;
        this.library = library;
    }

    /** The table of real places, or for a demonstration account of 示例省; without pilots that ended. */
    CoveragePage page(Actor actor) {
        actor.require(Role.SAMR);
        var all = pilots.all().stream()
                .filter(pilot -> pilot.kind() == Kind.PILOT && pilot.status() != PilotStatus.ENDED)
                .filter(pilot -> pilot.fictional() == actor.demonstration())
                .filter(pilot -> pilot.fictional() || !pilot.demonstration())
                .map(pilot -> new Placed(
                        library.typeOf(pilot.unit()).map(CityType::label).orElse(NO_TYPE),
                        pilot.directions().stream().map(Coverages::named).toList()))
                .toList();
        var directions = new LinkedHashSet<String>();
        all.forEach(each -> directions.addAll(each.directions()));
        var types = Stream.concat(
                        library.types().stream().map(CityType::label),
                        all.stream().map(Placed::type).filter(NO_TYPE::equals))
                .distinct()
                .toList();
        var columns = List.copyOf(directions);
        return new CoveragePage(
                columns, types.stream().map(type -> row(type, columns, all)).toList(), actor.demonstration());
    }

    private static CoveragePage.Row row(String type, List<String> columns, List<Placed> all) {
        return new CoveragePage.Row(
                type,
                columns.stream()
                        .map(direction -> (int) all.stream()
                                .filter(each -> each.type().equals(type)
                                        && each.directions().contains(direction))
                                .count())
                        .toList());
    }

    /** The name of a direction; 其他 without the city's own text, which would make a column for one place. */
    private static String named(String direction) {
        return direction.startsWith("其他") ? "其他" : direction;
    }

    /** A pilot as it is counted. */
    private record Placed(String type, List<String> directions) {}
}
