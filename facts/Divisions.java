import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which code was in force in which year, for the makers of the other tables. */
final class Divisions {

    record Period(String code, String name, String level, String parent, int from, int until) {
        boolean inForce(int year) {
            return from <= year && year < until;
        }
    }

    static final int OPEN = 9999;

    private final Map<String, List<Period>> periods = new HashMap<>();
    private final List<Map<String, String>> successions;

    Divisions(List<Map<String, String>> codePeriods, List<Map<String, String>> successions) {
        for (var row : codePeriods) {
            var until = row.get("valid_to_year_excl");
            var period = new Period(row.get("code"), row.get("name"), row.get("level"), row.get("parent_code"),
                    Integer.parseInt(row.get("valid_from_year")), until.isEmpty() ? OPEN : Integer.parseInt(until));
            periods.computeIfAbsent(period.code(), code -> new ArrayList<>()).add(period);
        }
        this.successions = successions;
    }

    Optional<Period> in(String code, int year) {
        return periods.getOrDefault(code, List.of()).stream().filter(p -> p.inForce(year)).findFirst();
    }

    /** The year-end list a source of {@code year} follows for this code: that year's, or the one before for a code given up during it. */
    Optional<Integer> listYear(String code, int year) {
        return in(code, year).isPresent() ? Optional.of(year)
                : in(code, year - 1).isPresent() ? Optional.of(year - 1) : Optional.empty();
    }

    /**
     * Codes whose row in a source of {@code year} still shows the area before that year's changes, because the source also has a row
     * for a unit that the change ended: with 崇文区 beside it, 东城区 is the old 东城区.
     */
    Set<String> beforeChange(int year, Set<String> codesOfSource) {
        var before = new HashSet<String>();
        for (var step : successions) {
            boolean ended = step.get("year").equals(String.valueOf(year)) && codesOfSource.contains(step.get("old_code"))
                    && in(step.get("old_code"), year).isEmpty();
            if (ended && codesOfSource.contains(step.get("new_code")) && in(step.get("new_code"), year - 1).isPresent()) {
                before.add(step.get("new_code"));
            }
        }
        return before;
    }

    Optional<Period> cityByName(String name, String province, int year) {
        return periods.values().stream().flatMap(List::stream)
                .filter(p -> p.level().equals("city") && p.inForce(year) && p.code().startsWith(province) && p.name().equals(name))
                .findFirst();
    }
}
