package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Raw;
import org.springframework.stereotype.Component;

/**
 * Reads the raw rows of the first sheet as an annex: finds the header by its words, repeats a unit written once for
 * several rows, reads days in words.
 */
@Component
class AnnexReading {

    /** Rows a file may have. */
    static final int MOST = 5_000;

    private static final int HEAD = 10;

    private enum Column {
        NUMBER("序号", "编号"),
        HOST("主办单位", "单位", "地区", "省份", "主办", "单位名称"),
        TITLE("活动名称", "活动主题", "名称", "主题", "主要活动", "活动"),
        WHEN("活动时间", "时间", "日期"),
        PLACE("活动地点", "地点"),
        LINK("网址", "链接", "活动网页");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }
    }

    private final Units units;

    AnnexReading(Units units) {
        this.units = units;
    }

    /** The lines of a file; refuses one without the header of such an annex. */
    List<AnnexLine> read(List<Raw.Row> rows, Campaign campaign, AnnexKind kind, @Nullable RegionCode within) {
        for (var row : rows.subList(0, Math.min(HEAD, rows.size()))) {
            var head = head(row);
            if (head.containsKey(Column.NUMBER) && head.containsKey(Column.TITLE) && head.containsKey(Column.HOST)) {
                return lines(rows.subList(rows.indexOf(row) + 1, rows.size()), head, campaign, kind, within);
            }
        }
        throw new Refusal.Invalid("没有找到表头。前 %d 行内应有一行写明“序号”“%s”“活动名称”，可以先下载空表对照。".formatted(HEAD, kind.who()));
    }

    private static Map<Column, Integer> head(Raw.Row row) {
        var head = new EnumMap<Column, Integer>(Column.class);
        for (var box : row.boxes()) {
            var words = Characters.compact(box.text());
            for (var column : Column.values()) {
                if (column.words.contains(words)) {
                    head.putIfAbsent(column, box.column());
                }
            }
        }
        return head;
    }

    private List<AnnexLine> lines(
            List<Raw.Row> rows,
            Map<Column, Integer> head,
            Campaign campaign,
            AnnexKind kind,
            @Nullable RegionCode within) {
        var lines = new ArrayList<AnnexLine>();
        var keys = new HashMap<String, Integer>();
        var host = "";
        for (var row : rows) {
            var own = cell(row, head, Column.HOST);
            host = own.isEmpty() ? host : own;
            if (cell(row, head, Column.TITLE).isEmpty()
                    && cell(row, head, Column.NUMBER).isEmpty()) {
                continue;
            }
            var line = line(row, head, host, campaign, kind, within);
            var before = keys.putIfAbsent(line.key(), line.row());
            lines.add(
                    before == null || !line.wrong().isEmpty()
                            ? line
                            : line.wrong("和第 %d 行的单位、序号相同。请核对序号。".formatted(before)));
        }
        if (lines.isEmpty()) {
            throw new Refusal.Invalid("表头下面没有内容。请填写以后再上传。");
        }
        return lines;
    }

    private AnnexLine line(
            Raw.Row row,
            Map<Column, Integer> head,
            String host,
            Campaign campaign,
            AnnexKind kind,
            @Nullable RegionCode within) {
        var title = cell(row, head, Column.TITLE);
        var place = cell(row, head, Column.PLACE);
        var link = cell(row, head, Column.LINK);
        var when = cell(row, head, Column.WHEN);
        var number = cell(row, head, Column.NUMBER).replaceFirst("\\.0+$", "");
        var days = AnnexDays.of(when, campaign.year());
        var unit = kind == AnnexKind.PLACES
                ? units.named(host).or(() -> Optional.ofNullable(within))
                : Optional.<RegionCode>empty();
        var read = new AnnexLine(
                row.number(),
                host,
                number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 0,
                title,
                place,
                days.map(Days::from).map(LocalDate::toString).orElse(""),
                days.map(each -> each.to() == null ? "" : each.to().toString()).orElse(""),
                ActivityForm.link(link) ? link : "",
                unit.map(RegionCode::value).orElse(""),
                "",
                doubt(when, days, campaign));
        return read.wrong(wrong(read, within));
    }

    private static String doubt(String when, Optional<Days> days, Campaign campaign) {
        if (days.isEmpty()) {
            return when.isEmpty() ? "" : "“%s”读不出日子，记为日期另行公布".formatted(when);
        }
        return campaign.outside(days.get().from(), days.get().to()) ? "不在活动月内" : "";
    }

    private String wrong(AnnexLine line, @Nullable RegionCode within) {
        if (line.number() == 0) {
            return "没有序号。序号是以后更新这一行的依据，请补上。";
        }
        if (line.host().isEmpty() || line.title().isEmpty()) {
            return line.host().isEmpty() ? "没有单位。" : "没有活动名称。";
        }
        if (Typing.length(line.title()) > 2 * ActivityForm.TITLE
                || Typing.length(line.host()) > 80
                || Typing.length(line.place()) > 200) {
            return "单位、名称或地点太长。请精简以后再上传。";
        }
        if (within != null && !line.unit().isEmpty() && !units.covers(within, new RegionCode(line.unit()))) {
            return "不在本省范围内。";
        }
        return Stream.of(line.host(), line.title(), line.place())
                .flatMap(text -> Wording.remark(text).or(() -> Formalities.remark(text)).stream())
                .findFirst()
                .orElse("");
    }

    private static String cell(Raw.Row row, Map<Column, Integer> head, Column column) {
        var at = head.get(column);
        return at == null
                ? ""
                : row.boxes().stream()
                        .filter(box -> box.column() == at)
                        .map(box -> Characters.line(box.text()).strip())
                        .findFirst()
                        .orElse("");
    }
}
