import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes yearbook_2020, yearbook_2023 and co2 (one row per county, one column per year). */
final class EconomyTables {

    /** From our column to the column of the yearbook; the units are in docs/facts.md. */
    private static final Map<String, String> YEARBOOK = new LinkedHashMap<>();

    static {
        String[] names = ("area_km2 行政区域面积 townships 乡 towns 镇 subdistricts 街道办事处 registered_population 户籍人口 gdp 地区生产总值 "
                + "primary_value_added 第一产业增加值 secondary_value_added 第二产业增加值 tertiary_value_added 第三产业增加值 "
                + "budget_revenue 地方一般公共预算收入 budget_expenditure 地方一般公共预算支出 household_deposits 住户储蓄存款余额 "
                + "loans 年末金融机构各项贷款余额 facility_agriculture_ha 设施农业种植占地面积 oil_crops_t 油料产量 cotton_t 棉花产量 "
                + "industrial_enterprises 规模以上工业企业 fixed_phones 固定电话用户 secondary_pupils 普通中学在校学生 primary_pupils 小学在校学生 "
                + "hospital_beds 医疗卫生机构床位 care_institutions 提供住宿的社会工作机构 care_beds 提供住宿的社会工作机构床位").split(" ");
        for (int i = 0; i < names.length; i += 2) {
            YEARBOOK.put(names[i], names[i + 1]);
        }
    }

    /**
     * The columns not taken from the yearbook of 2023: those it no longer prints, and the registered population, which
     * it prints in whole 万人, too coarse for a denominator or a comparison with the persons of 2020.
     */
    private static final Set<String> NOT_IN_2023 = Set.of(
            "townships", "towns", "subdistricts", "registered_population", "facility_agriculture_ha", "cotton_t", "fixed_phones",
            "care_institutions", "care_beds");

    /**
     * A correction of a CO₂ row whose code is no unit of 2010 or whose area is a later one: our code, the year of the
     * list, the reason.
     */
    private record Correction(String code, int list, String reason) {}

    private static final Map<String, Correction> CO2 = Map.of(
            "460201", new Correction("460200", 2010, "the whole of 三亚市, which had no districts before 2014"),
            "620201", new Correction("620200", 2010, "the whole of 嘉峪关市, which has no counties"),
            "320502", new Correction("320508", 2014, "named 姑苏区: the area merged in 2012"),
            "320705", new Correction("320706", 2014, "named 海州区 without 新浦区 beside it: the area merged in 2014"),
            "320104", new Correction("320104", 2014, "no row for 白下区: the area merged in 2013"),
            "320106", new Correction("320106", 2014, "no row for 下关区: the area merged in 2013"),
            "321003", new Correction("321003", 2014, "no row for 维扬区: the area merged in 2011"));

    private final Divisions divisions;
    private final Report report;

    EconomyTables(Divisions divisions, Report report) {
        this.divisions = divisions;
        this.report = report;
    }

    void writeYearbook2020(List<Map<String, String>> rows, Path target) throws IOException {
        writeYearbook(2020, List.copyOf(YEARBOOK.keySet()), rows, target);
    }

    void writeYearbook2023(List<Map<String, String>> rows, Path target) throws IOException {
        var given = YEARBOOK.keySet().stream().filter(column -> !NOT_IN_2023.contains(column)).toList();
        writeYearbook(2023, given, rows, target);
    }

    private void writeYearbook(int year, List<String> given, List<Map<String, String>> rows, Path target) throws IOException {
        var name = "yearbook_" + year;
        var columns = new ArrayList<>(List.of("code", "division_year"));
        columns.addAll(given);
        var table = new Table(columns.toArray(String[]::new));
        for (var row : rows) {
            var code = row.get("code");
            var list = divisions.listYear(code, year).orElseThrow();
            if (list != year) {
                report.decided(name, code, row.get("name"), "the source still uses the code of " + list);
            }
            var match = row.getOrDefault("match", "ok");
            if (!match.equals("ok")) {
                report.decided(name, code, row.get("name"), "name repaired in the source: " + match);
            }
            var cells = new Cells(row, name, code, row.get("name"), report);
            var line = new ArrayList<Object>(List.of(code, list));
            given.forEach(column -> line.add(cells.count(YEARBOOK.get(column))));
            table.add(line.toArray());
        }
        table.write(target.resolve(name + ".csv.gz"));
        report.made(name, table.size());
    }

    void writeCo2(List<Map<String, String>> rows, Path target) throws IOException {
        var columns = new ArrayList<>(List.of("code", "division_year"));
        for (int year = 1997; year <= 2017; year++) {
            columns.add("mt_" + year);
        }
        var table = new Table(columns.toArray(String[]::new));
        var byCode = rows.stream().collect(Collectors.groupingBy(row -> row.get("code"), TreeMap::new, Collectors.toList()));
        for (var entry : byCode.entrySet()) {
            var name = entry.getValue().getFirst().get("county");
            var place = place(entry.getKey(), name);
            if (place != null) {
                var line = new java.util.ArrayList<Object>(List.of(place.code(), place.list()));
                entry.getValue().forEach(row -> line.add(megatonnes(place.code(), name, row)));
                table.add(line.toArray());
            }
        }
        table.write(target.resolve("co2.csv.gz"));
        report.made("co2", table.size());
    }

    private Correction place(String code, String name) {
        if (CO2.containsKey(code)) {
            var correction = CO2.get(code);
            report.decided("co2", correction.code(), name, "code " + code + " in the source: " + correction.reason());
            return correction;
        }
        for (int list = 2010; list >= 2008; list--) {
            if (divisions.in(code, list).isPresent()) {
                if (list < 2010) {
                    report.decided("co2", code, name, "code of the list of " + list);
                }
                return new Correction(code, list, "");
            }
        }
        report.leftOut("co2", code, name, "a sum of districts, not a unit");
        return null;
    }

    /**
     * The figure with four significant digits; empty for the model's floor of 1e-8 Mt, which means that it detected
     * nothing.
     */
    private String megatonnes(String code, String name, Map<String, String> row) {
        var value = new BigDecimal(row.get("co2_mt"));
        if (value.compareTo(new BigDecimal("1e-6")) < 0) {
            report.emptied("co2", code, name, row.get("year") + ": the floor value 1e-8 of the model");
            return "";
        }
        return value.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
