package org.qiangxian.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.RegionKind;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads a list of members pasted or saved from a spreadsheet: code, day of admission, document number, title, date of
 * the document; separated by comma or tab; the heading and empty rows are skipped.
 */
@Component
class ListReader {

    static final int MOST_ROWS = 3000;
    private static final int LONGEST_ROW = 1000;

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]?\\s*(\\d{1,2})\\s*[-/.月]?\\s*(\\d{1,2})\\s*日?");
    private static final Pattern LOOKS_LIKE_CODE = Pattern.compile("Z?[\\d\\s]+");

    private final Regions regions;
    private final Library library;
    private final HistoricalDays history;

    ListReader(Regions regions, Library library, HistoricalDays history) {
        this.regions = regions;
        this.library = library;
        this.history = history;
    }

    List<ListedMember> read(String list, LocalDate today) {
        var rows = new ArrayList<ListedMember>();
        var seen = new HashSet<RegionCode>();
        int line = 0;
        for (var text : list.replace("\uFEFF", "").lines().toList()) {
            line++;
            if (text.length() > LONGEST_ROW) {
                throw Refusal.Invalid.of("list", "第%d行超过%d个字。请每行只写一个成员。".formatted(line, LONGEST_ROW));
            }
            var cells = text.split("[,\\t，]", -1);
            var heading =
                    rows.isEmpty() && !LOOKS_LIKE_CODE.matcher(cells[0].strip()).matches() && text.contains("代码");
            if (String.join("", cells).isBlank() || heading) {
                continue;
            }
            rows.add(row(line, text, cells, seen, today));
            if (rows.size() > MOST_ROWS) {
                throw Refusal.Invalid.of("list", "一次最多%d行，请分次登记。".formatted(MOST_ROWS));
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.Invalid.of("list", "没有读到内容。请粘贴名单，每行依次为代码、入库日期、文号、文件名称、文件日期。");
        }
        return rows;
    }

    private ListedMember row(int line, String text, String[] cells, Set<RegionCode> seen, LocalDate today) {
        var errors = new ArrayList<String>();
        var code = code(cell(cells, 0), errors);
        var unit = code == null ? null : regions.find(code).orElse(null);
        if (code != null) {
            checkUnit(code, unit, errors);
            if (!seen.add(code)) {
                errors.add("名单中前面已有这个代码");
            }
        }
        var admittedOn = date(cell(cells, 1), "入库日期", today, errors);
        var basis = basis(cells, today, errors);
        history.check(admittedOn, basis).ifPresent(errors::add);
        return new ListedMember(
                line, text, code, unit == null ? "" : regions.displayName(unit.code()), admittedOn, basis, errors);
    }

    private Basis basis(String[] cells, LocalDate today, List<String> errors) {
        var number = cell(cells, 2);
        if (number.isEmpty()) {
            errors.add("缺少文号：登记成员须有正式文件");
        } else if (number.length() > 60) {
            errors.add("文号过长");
        }
        return new Basis(number, cell(cells, 3), date(cell(cells, 4), "文件日期", today, errors));
    }

    private void checkUnit(RegionCode code, @Nullable Region unit, List<String> errors) {
        if (unit == null) {
            errors.add("没有这个代码");
            return;
        }
        if (unit.fictional()) {
            errors.add("示例省为虚构地区，不能登记");
        } else if (!unit.current()) {
            errors.add("代码自%d年起停用，请使用现行代码".formatted(unit.until()));
        } else if (!countyLevel(unit)) {
            errors.add("不是县、区、镇或功能区");
        }
        library.find(code)
                .ifPresent(membership -> errors.add(membership.status().member() ? "已在培育库中" : "曾在培育库中，再次入库须由其自行申请"));
    }

    private static boolean countyLevel(Region unit) {
        return unit.level() == Level.COUNTY || unit.level() == Level.ZONE || unit.kind() == RegionKind.TOWN;
    }

    private static @Nullable RegionCode code(String text, List<String> errors) {
        try {
            return new RegionCode(text.replaceAll("\\s", ""));
        } catch (Refusal _) {
            errors.add("代码格式不对：县级六位、镇九位数字，功能区为Z加六位数字");
            return null;
        }
    }

    private static @Nullable LocalDate date(String text, String label, LocalDate today, List<String> errors) {
        if (text.isEmpty()) {
            return null;
        }
        var parts = DATE.matcher(text);
        try {
            if (!parts.matches()) {
                throw new DateTimeException(text);
            }
            var date = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            if (date.isAfter(today)) {
                errors.add(label + "晚于今天");
            }
            return date;
        } catch (DateTimeException _) {
            errors.add(label + "不是有效日期，请写成2025-07-31");
            return null;
        }
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length
                ? cells[index].strip().replaceAll("^\"|\"$", "").strip()
                : "";
    }
}
