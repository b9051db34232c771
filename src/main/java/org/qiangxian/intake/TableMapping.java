package org.qiangxian.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Option;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Layout;
import org.qiangxian.workbook.Sheet;

/**
 * How one table of a file is to be read, to be corrected.
 *
 * @param table the upload seen as this table alone
 * @param first whether it is the first of those that are read
 * @param choices the indicators the sender may write
 */
public record TableMapping(Upload table, boolean first, List<Indicator> choices, Map<String, String> remarks) {

    /** A field that chooses a column of the table for a purpose. */
    public record Chooser(
            String name, String label, @Nullable Integer chosen) {}

    public Mapping mapping() {
        return table.mapping();
    }

    public Sheet sheet() {
        return table.sheet();
    }

    /** Whether the proposal reads anything; a table with nothing but questions waits for answers. */
    public boolean chosen() {
        return rows() || mapping().uses().stream().anyMatch(use -> use.indicator() != null);
    }

    /** The name of a field. */
    public String name(String field) {
        return new TableFields(mapping().sheet(), first).name(field);
    }

    public String remark(String field) {
        return remarks.getOrDefault(name(field), "");
    }

    public List<Column> columns() {
        return sheet().columns();
    }

    public boolean rows() {
        return mapping().rows();
    }

    /** The fields for the columns that identify a row. */
    public List<Chooser> choosers() {
        var mapping = table.mapping();
        var common = List.of(
                new Chooser("code", "地区代码", mapping.code()),
                new Chooser("place", "地区名称", mapping.place()),
                new Chooser("above", "上级（省、市）", mapping.above()),
                new Chooser("period", "年份或期间", mapping.period()));
        return rows()
                ? Stream.concat(
                                common.stream(),
                                Stream.of(
                                        new Chooser("indicator", "指标", mapping.indicator()),
                                        new Chooser("unit", "单位", mapping.unit()),
                                        new Chooser("status", "数值状态", mapping.status()),
                                        new Chooser("settled", "数值阶段", mapping.settled())))
                        .toList()
                : common;
    }

    /** The proposed use of a column; null for one that holds no figures. */
    public Mapping.@Nullable Use use(Column column) {
        return table.mapping().uses().stream()
                .filter(use -> use.column() == column.index())
                .findFirst()
                .orElse(null);
    }

    /** Columns that split a place into parts, with the parts to choose from. */
    public List<Layout.Breakdown> breakdowns() {
        return table.sheet().layout().breakdowns();
    }

    /** The part of a breakdown that is read; null until somebody answers. */
    public @Nullable String taken(Layout.Breakdown breakdown) {
        return table.mapping().breakdowns().stream()
                .filter(each -> each.column() == breakdown.column())
                .map(Mapping.Breakdown::taken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public static List<Option> parts(Layout.Breakdown breakdown) {
        return Stream.concat(
                        breakdown.entries().stream().map(entry -> new Option(entry, "只读“" + entry + "”的行")),
                        Stream.of(new Option(Mapping.Breakdown.EVERY, "这一列不是分类，每行都读取")))
                .toList();
    }

    /** Columns that may hold figures. */
    public List<Column> figures() {
        var apart = choosers().stream()
                .map(Chooser::chosen)
                .filter(Objects::nonNull)
                .toList();
        return columns().stream()
                .filter(column ->
                        !apart.contains(column.index()) && column.tally().kind() != Column.Kind.EMPTY)
                .toList();
    }

    /** The indicators to choose from. */
    public List<Option> indicators() {
        return options(choices);
    }

    static List<Option> options(List<Indicator> choices) {
        return choices.stream()
                .map(indicator ->
                        new Option(indicator.code().value(), "%s（%s）".formatted(indicator.name(), indicator.unit())))
                .toList();
    }

    /** The same, with the suggested one first. */
    public List<Option> indicators(Mapping.@Nullable Use use) {
        var likely = use == null ? null : use.likely();
        return likely == null
                ? indicators()
                : Stream.concat(
                                indicators().stream()
                                        .filter(option -> option.value().equals(likely))
                                        .map(option -> new Option(option.value(), "可能是：" + option.label())),
                                indicators().stream())
                        .toList();
    }

    /** How many columns are proposed, asked about and skipped, in words. */
    public String standings() {
        var said = Arrays.stream(Mapping.Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing -> standing.label() + " " + count(standing) + " 列")
                .collect(Collectors.joining("，"));
        return said.isEmpty() ? "没有选择指标的列不读取" : said + "；没有选择指标的列不读取";
    }

    private long count(Mapping.Standing standing) {
        return table.mapping().uses().stream()
                .filter(use -> use.standing() == standing)
                .count();
    }

    /** The style class of a column's standing; open questions stand out. */
    public static String look(Mapping.Standing standing) {
        return switch (standing) {
            case PROPOSED, CHOSEN -> "good";
            case REMEMBERED -> "wait";
            case ASKED -> "back";
            case LEFT -> "";
        };
    }

    /** The columns to choose from. */
    public List<Option> letters() {
        return columns().stream()
                .map(column -> new Option(String.valueOf(column.index()), column.letter() + "　" + head(column)))
                .toList();
    }

    /** The shapes a table may have; “not recognised” only where it was not. */
    public List<Option> forms() {
        return Arrays.stream(Layout.Form.values())
                .filter(form -> form != Layout.Form.UNKNOWN || table.mapping().form() == Layout.Form.UNKNOWN)
                .map(form -> new Option(form.name(), form(form)))
                .toList();
    }

    private static String form(Layout.Form form) {
        return switch (form) {
            case BY_INDICATOR -> "每行一个地区，每列一项指标";
            case BY_YEAR -> "每行一个地区，每列一个年份";
            case ACROSS -> "每行一项指标，每列一个地区";
            case LONG -> "每行一个数值";
            case UNKNOWN -> "没有看出";
        };
    }

    public static String head(Column column) {
        return column.header().isEmpty() ? "（没有列名）" : String.join(" / ", column.header());
    }
}
