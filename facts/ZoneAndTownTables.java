import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes functional_zone (census areas outside GB/T 2260) and town; a town without a county belongs to its zone or its
 * city.
 */
final class ZoneAndTownTables {

    record Zone(String code, String name, String parent, String source, String codeOrigin) {}

    private final Divisions divisions;
    private final List<Map<String, String>> towns;
    private final Map<String, Zone> zones = new TreeMap<>();
    private final Map<String, String> zoneOfArea = new HashMap<>();

    ZoneAndTownTables(Divisions divisions, List<Map<String, String>> towns) {
        this.divisions = divisions;
        this.towns = towns;
    }

    /** The zone for a 2020 census row; a row without a code gets the statistical code of its city's towns if order decides it. */
    void foundIn2020(List<Map<String, String>> rows) {
        var open = rows.stream().collect(Collectors.groupingBy(this::city, TreeMap::new, Collectors.toList()));
        open.forEach(this::nameZones);
    }

    private String city(Map<String, String> row) {
        var code = row.get("区划代码").replaceFirst("^170971$", "140971");
        var province = PROVINCE.get(row.get("省"));
        return code.isEmpty() ? divisions.cityByName(row.get("市"), province, 2020).orElseThrow().code() : code.substring(0, 4) + "00";
    }

    private void nameZones(String city, List<Map<String, String>> rows) {
        var areas = areasWithoutUnit(city);
        var unnamed = new ArrayList<>(areas);
        rows.forEach(row -> unnamed.remove(row.get("区划代码").replaceFirst("^170971$", "140971")));
        var loose = rows.stream().filter(row -> !areas.contains(row.get("区划代码").replaceFirst("^170971$", "140971"))).toList();
        boolean byOrder = loose.size() == unnamed.size();
        int own = 91;
        for (var row : rows) {
            var code = row.get("区划代码").replaceFirst("^170971$", "140971");
            var area = loose.contains(row) && byOrder ? unnamed.get(loose.indexOf(row)) : areas.contains(code) ? code : "";
            var origin = !code.isEmpty() ? "CENSUS" : !area.isEmpty() ? "TOWN_TABLE_ORDER" : "OWN";
            var number = !code.isEmpty() ? code : !area.isEmpty() ? area : city.substring(0, 4) + own++;
            var zone = new Zone("Z" + number, row.get("区县"), city, "第七次全国人口普查分县资料", origin);
            zones.put(zone.code(), zone);
            if (!area.isEmpty()) {
                zoneOfArea.put(area, zone.code());
            }
        }
    }

    private List<String> areasWithoutUnit(String city) {
        return towns.stream().map(town -> town.get("areaCode")).filter(area -> area.startsWith(city.substring(0, 4)))
                .filter(area -> divisions.in(area, 2023).isEmpty() && !MOVED.containsKey(area)).distinct().sorted().toList();
    }

    /** The code of a zone that only the 2010 census names. */
    String foundIn2010(String name, String city) {
        return zones.values().stream().filter(zone -> zone.parent().equals(city) && alike(zone.name(), name)).findFirst()
                .or(() -> java.util.Optional.of(new Zone(ZONES_2010.get(name), name, city, "第六次全国人口普查分县资料", "OWN")))
                .map(zone -> {
                    zones.putIfAbsent(zone.code(), zone);
                    return zone.code();
                })
                .orElseThrow();
    }

    private static boolean alike(String zone, String name) {
        return zone.equals(name) || zone.equals(name + "区");
    }

    String codeOf(Map<String, String> row) {
        var city = city(row);
        return zones.values().stream().filter(z -> z.parent().equals(city) && z.name().equals(row.get("区县"))).findFirst().orElseThrow().code();
    }

    void write(Path target, Report report) throws IOException {
        zoneOfArea.put("632857", "Z632857");
        var areas = new Table("code", "name", "parent", "source", "code_origin");
        zones.values().forEach(z -> areas.add(z.code(), z.name(), z.parent(), z.source(), z.codeOrigin()));
        areas.write(target.resolve("functional_zone.csv"));
        report.made("functional_zone", areas.size());
        var places = new Table("code", "name", "kind", "parent");
        for (var town : towns) {
            places.add(town.get("code"), town.get("name"), kind(town.get("name")), parent(town, report));
        }
        places.write(target.resolve("town.csv.gz"));
        report.made("town", places.size());
    }

    private String parent(Map<String, String> town, Report report) {
        var area = town.get("areaCode");
        if (divisions.in(area, 2024).isPresent()) {
            return area;
        }
        if (MOVED.containsKey(area)) {
            return MOVED.get(area);
        }
        var zone = zoneOfArea.get(area);
        if (zone == null) {
            report.decided("town", town.get("code"), town.get("name"), "area " + area + " has no name in any source: parent is the city");
            return area.substring(0, 4) + "00";
        }
        return zone;
    }

    static String kind(String name) {
        if (name.endsWith("街道") || name.endsWith("街道办事处")) {
            return "街道";
        }
        if (name.endsWith("民族乡") || name.endsWith("族乡")) {
            return "民族乡";
        }
        if (name.endsWith("苏木")) {
            return "苏木";
        }
        return name.endsWith("镇") ? "镇" : name.endsWith("乡") ? "乡" : "其他乡级单位";
    }

    /** Statistical areas of 2023 that are another unit's: 西沙, 南沙, 中沙 in 三沙市; 嘉峪关市 has no counties. */
    private static final Map<String, String> MOVED =
            Map.of("460321", "460302", "460322", "460303", "460323", "460300", "620201", "620200");

    private static final Map<String, String> ZONES_2010 =
            Map.of("平桂管理区", "Z451191", "芒崖行委", "Z632891", "柴旦行委", "Z632857", "冷湖行委", "Z632892");

    private static final Map<String, String> PROVINCE = Map.ofEntries(
            Map.entry("河北省", "13"), Map.entry("山西省", "14"), Map.entry("内蒙古自治区", "15"), Map.entry("吉林省", "22"),
            Map.entry("黑龙江省", "23"), Map.entry("江苏省", "32"), Map.entry("浙江省", "33"), Map.entry("安徽省", "34"),
            Map.entry("山东省", "37"), Map.entry("河南省", "41"), Map.entry("湖北省", "42"), Map.entry("湖南省", "43"),
            Map.entry("西藏自治区", "54"), Map.entry("海南省", "46"), Map.entry("新疆维吾尔自治区", "65"), Map.entry("甘肃省", "62"),
            Map.entry("广西壮族自治区", "45"), Map.entry("青海省", "63"), Map.entry("四川省", "51"), Map.entry("陕西省", "61"));
}
