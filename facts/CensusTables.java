import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes census_2010 and census_2020: counts as in the source, under the code valid then; both use the same column name
 * where the meaning is the same.
 */
final class CensusTables {

    private static final Map<String, String> CITY_OF_2010_ZONE = Map.of(
            "加格达奇", "232700", "松岭区", "232700", "新林区", "232700", "呼中区", "232700", "平桂管理区", "451100",
            "芒崖行委", "632800", "柴旦行委", "632800", "冷湖行委", "632800");

    private final Divisions divisions;
    private final ZoneAndTownTables zones;
    private final Report report;

    CensusTables(Divisions divisions, ZoneAndTownTables zones, Report report) {
        this.divisions = divisions;
        this.zones = zones;
        this.report = report;
    }

    void write2020(List<Map<String, String>> rows, Path target) throws IOException {
        zones.foundIn2020(rows.stream().filter(this::isZone2020).toList());
        var codes = codes(rows);
        var before = divisions.beforeChange(2020, codes);
        var table = new Table(Census.columns());
        for (var row : rows) {
            var name = row.get("区县");
            var source = row.get("区划代码");
            var code = isZone2020(row) ? zones.codeOf(row) : name.equals("西沙群岛") ? "460302" : name.equals("南沙群岛") ? "460303" : source;
            if (!isZone2020(row) && divisions.listYear(code, 2020).isEmpty()) {
                report.leftOut("census_2020", source, row.get("省") + row.get("市") + name,
                        name.endsWith("海域") ? "no county-level unit; counted in 三沙市" : "a sum, not a unit");
                continue;
            }
            int list = before.contains(code) ? 2019 : divisions.listYear(code, 2020).orElse(2020);
            tellCode("census_2020", source, code, name, list, 2020);
            table.add(Census.of2020(new Cells(row, "census_2020", code, name, report), code, list));
        }
        table.write(target.resolve("census_2020.csv.gz"));
        report.made("census_2020", table.size());
    }

    /** Whether a row is a populated area without a code in GB/T 2260 that is not a sum of other rows. */
    private boolean isZone2020(Map<String, String> row) {
        var name = row.get("区县");
        boolean sum = name.equals("全国") || name.equals("市辖区") || name.equals("县") || name.endsWith("直辖县级行政区划");
        boolean island = name.endsWith("群岛") || name.endsWith("海域");
        return !sum && !island && divisions.listYear(row.get("区划代码"), 2020).isEmpty();
    }

    void write2010(List<Map<String, String>> rows, Path target) throws IOException {
        var before = divisions.beforeChange(2010, codes(rows));
        var table = new Table(Census.columns());
        for (var row : rows) {
            var name = row.get("地区").replaceAll("[\\s　]", "");
            var source = row.get("区划代码");
            var code = CITY_OF_2010_ZONE.containsKey(name) && source.isEmpty() ? zones.foundIn2010(name, CITY_OF_2010_ZONE.get(name))
                    : name.equals("西沙群岛") ? "469031" : source;
            if (row.get("合计").isEmpty() || code.isEmpty()) {
                report.leftOut("census_2010", code, name, row.get("合计").isEmpty() ? "no figures in the row" : "a sum, not a unit");
                continue;
            }
            int list = before.contains(code) ? 2009 : divisions.listYear(code, 2010).orElse(2010);
            tellCode("census_2010", source, code, name, list, 2010);
            table.add(Census.of2010(new Cells(row, "census_2010", code, name, report), code, list));
        }
        table.write(target.resolve("census_2010.csv.gz"));
        report.made("census_2010", table.size());
    }

    private void tellCode(String table, String source, String code, String name, int list, int year) {
        if (!source.equals(code)) {
            report.decided(table, code, name, source.isEmpty() ? "no code in the source: code given by name" : "code " + source + " in the source");
        } else if (list != year) {
            report.decided(table, code, name, "the source still shows the area of " + list);
        }
    }

    private static Set<String> codes(List<Map<String, String>> rows) {
        return new ArrayList<>(rows).stream().map(row -> row.get("区划代码")).collect(Collectors.toSet());
    }
}
