package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Option;
import org.qiangxian.workbook.Sheet;

/**
 * How a file is to be read, table by table, to be corrected.
 *
 * @param choices the indicators the sender may write
 * @param places the names for which a place is asked
 */
public record MappingPage(
        Upload upload,
        @Nullable Upload twin,
        List<Indicator> choices,
        List<PlaceQuestion> places,
        String summary,
        Map<String, String> remarks) {

    public String href() {
        return "/intake/" + upload.id();
    }

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }

    /** The tables that are read. */
    public List<TableMapping> tables() {
        var tables = upload.tables();
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new TableMapping(tables.get(i), i == 0, choices, remarks))
                .toList();
    }

    public boolean several() {
        return !upload.others().isEmpty();
    }

    /** The tables of the file that are not read. */
    public List<Option> left() {
        var read =
                upload.tables().stream().map(table -> table.mapping().sheet()).toList();
        return upload.workbook().sheets().stream()
                .filter(sheet -> !read.contains(sheet.index()) && sheet.extent().lastRow() > 0)
                .map(sheet -> new Option(String.valueOf(sheet.index()), named(sheet)))
                .toList();
    }

    /** The indicators to choose from. */
    public List<Option> indicators() {
        return TableMapping.options(choices);
    }

    /** 附表1（第 3 行起，至 24 行），隐藏. */
    public static String named(Sheet sheet) {
        return "%s（第 %d 至 %d 行）%s"
                .formatted(sheet.name(), sheet.firstRow(), sheet.extent().lastRow(), sheet.visible() ? "" : "，隐藏");
    }
}
