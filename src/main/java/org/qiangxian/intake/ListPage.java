package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.NarrowedPage;

/** The uploads of an organisation with the form for another. */
public record ListPage(
        NarrowedPage<SentUpload> uploads, SourceForm form, Map<String, String> remarks, String summary, String today) {

    /** A field of the form. */
    public record Field(String name, String label, String help, String type, boolean needed) {}

    public static final List<Field> FIELDS = List.of(
            new Field("title", "来源文件名称", "如《山西省统计年鉴2025》；部门提供的写文件或函的名称", "text", true),
            new Field("publisher", "发布单位", "同一单位下次的文件按这次的选择预填读法", "text", true),
            new Field("published", "发布日期", "如 2025-06-13；只知道年份的写年份。这是发布的时间，不是数据所属的年份", "text", true),
            new Field("retrievedOn", "取得日期", "如 2025-07-01", "text", true),
            new Field("address", "网址", "没有网址的留空", "text", false));

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }

    public String value(String field) {
        var typed = form.shown(field);
        return typed.isEmpty() && field.equals("retrievedOn") && remarks.isEmpty() ? today : typed;
    }
}
