import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes region_unit, region_succession, region_document and rename_check. */
final class DivisionTables {

    private static final String DIGITS = "〇一二三四五六七八九";
    private final List<Map<String, String>> periods;
    private final List<Map<String, String>> successions;

    DivisionTables(List<Map<String, String>> periods, List<Map<String, String>> successions) {
        this.periods = periods;
        this.successions = successions;
    }

    void write(Path target, Report report) throws IOException {
        var units = new Table("code", "from_year", "until_year", "name", "level", "kind", "parent");
        for (var row : periods) {
            units.add(row.get("code"), row.get("valid_from_year"), row.get("valid_to_year_excl"), row.get("name"),
                    row.get("level").toUpperCase(), kind(row), row.get("parent_code"));
        }
        units.write(target.resolve("region_unit.csv.gz"));
        report.made("region_unit", units.size());
        writeSteps(target, report);
    }

    private void writeSteps(Path target, Report report) throws IOException {
        var documents = new LinkedHashMap<List<String>, Integer>();
        var steps = new Table("id", "year", "old_code", "old_name", "new_code", "new_name", "kind", "old_continues", "document");
        var checks = new Table("succession", "verdict", "reason");
        int id = 0;
        for (var row : successions) {
            id++;
            var key = List.of(row.get("doc_no"), date(row.get("doc_date")), row.get("doc_title"));
            boolean none = key.stream().allMatch(String::isEmpty);
            Object document = none ? "" : documents.computeIfAbsent(key, k -> documents.size() + 1);
            steps.add(id, row.get("year"), row.get("old_code"), row.get("old_name"), row.get("new_code"), row.get("new_name"),
                    row.get("change_type").toUpperCase(), row.get("old_continues"), document);
            if (row.get("change_type").equals("rename_or_replace")) {
                check(id, row, checks);
            }
        }
        steps.write(target.resolve("region_succession.csv.gz"));
        checks.write(target.resolve("rename_check.csv.gz"));
        var papers = new Table("id", "number", "issued_on", "title");
        documents.forEach((key, number) -> papers.add(number, key.get(0), key.get(1), key.get(2)));
        papers.write(target.resolve("region_document.csv.gz"));
        report.made("region_succession", steps.size());
        report.made("region_document", papers.size());
        report.made("rename_check", checks.size());
    }

    /**
     * A rename or replacement may be spliced when the old unit went wholly to one new unit, the new unit came from this one alone, the
     * old code ended, and no other change of that year touches either of them.
     */
    private void check(int id, Map<String, String> row, Table checks) {
        var others = others(row);
        boolean alone = row.get("n_new").equals("1") && row.get("n_old").equals("1") && row.get("old_continues").equals("0");
        if (!alone) {
            checks.add(id, "BREAK", "原单位与新单位不是一对一");
        } else if (others.isEmpty()) {
            checks.add(id, "SPLICE", "一对一整体更名或改设：原单位全部转入新单位，新单位只来自原单位，当年没有其他区划变动涉及双方");
        } else {
            checks.add(id, "BREAK", "当年另有区划变动涉及：" + String.join("、", others));
        }
    }

    private List<String> others(Map<String, String> row) {
        return successions.stream()
                .filter(other -> other != row && other.get("year").equals(row.get("year")))
                .filter(other -> touches(other, row.get("old_code")) || touches(other, row.get("new_code")))
                .map(other -> other.get("old_name") + "→" + other.get("new_name"))
                .distinct()
                .toList();
    }

    private static boolean touches(Map<String, String> step, String code) {
        return step.get("old_code").equals(code) || step.get("new_code").equals(code);
    }

    private static String kind(Map<String, String> row) {
        var name = row.get("name");
        return switch (row.get("level")) {
            case "province" -> name.endsWith("市") ? "直辖市" : ending(name, "特别行政区", "自治区", "省");
            case "city" -> ending(name, "自治州", "行政区", "地区", "盟", "市");
            default -> name.equals("神农架林区") ? "林区" : ending(name, "特区", "自治县", "自治旗", "旗", "县", "市", "区", "镇", "群岛", "海域");
        };
    }

    private static final Map<String, String> KINDS = new HashMap<>(Map.of("市", "市", "区", "市辖区", "群岛", "群岛", "海域", "群岛"));

    private static String ending(String name, String... endings) {
        for (var ending : endings) {
            if (name.endsWith(ending)) {
                boolean city = List.of(endings).contains("盟");
                return ending.equals("市") ? city ? "地级市" : "县级市" : KINDS.getOrDefault(ending, ending);
            }
        }
        throw new IllegalStateException("no kind for " + name);
    }

    /** 一九八二年九月二十二日, 2018年2月9日 → an ISO date; empty when the source has none. */
    static String date(String text) {
        var match = Pattern.compile("(.+)年(.+)月(.+?)日?").matcher(text);
        if (!match.matches()) {
            return "";
        }
        int year = Integer.parseInt(digits(match.group(1)));
        return "%04d-%02d-%02d".formatted(year, number(match.group(2)), number(match.group(3)));
    }

    private static String digits(String text) {
        var out = new StringBuilder();
        for (char c : text.replaceAll("[○零０0O]", "〇").toCharArray()) {
            out.append(DIGITS.indexOf(c) >= 0 ? (char) ('0' + DIGITS.indexOf(c)) : c);
        }
        return out.toString();
    }

    private static int number(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return Integer.parseInt(digits(text));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        return tens * 10 + (ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)));
    }
}
