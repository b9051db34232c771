package org.qiangxian.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;

/** What the sender says of a file's origin, kept as typed until it can be read. */
public record SourceForm(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String retrievedOn,
        @Nullable String address) {

    static final SourceForm EMPTY = new SourceForm(null, null, null, null, null);
    private static final int LONGEST = 200;
    private static final List<String> FIELDS = List.of("title", "publisher", "published", "retrievedOn", "address");

    /** What was typed, by field, to be kept beside a file that is still being judged. */
    Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            details.put(field, shown(field));
        }
        return details;
    }

    static SourceForm of(Map<String, String> details) {
        return new SourceForm(
                details.get("title"),
                details.get("publisher"),
                details.get("published"),
                details.get("retrievedOn"),
                details.get("address"));
    }

    /** The source, or a refusal with a remark at each field. */
    Upload.Source read(LocalDate today) {
        var remarks = new LinkedHashMap<String, String>();
        words("title", title, "请填写来源文件的名称。没有来源文件的数值不能录入。", remarks);
        words("publisher", publisher, "请填写发布单位。", remarks);
        var day = Typing.day(published).map(LocalDate::toString).orElseGet(() -> text(published));
        if (!day.matches("19(49|[5-9]\\d)|20\\d{2}") && Typing.day(day).isEmpty()) {
            remarks.put("published", "请填写发布日期，如 2025-06-13；只知道年份的写年份。");
        }
        var retrieved = Typing.day(retrievedOn).orElse(null);
        if (retrieved == null || retrieved.isAfter(today)) {
            remarks.put("retrievedOn", "请填写取得文件的日期，不晚于今天。");
        } else if (!remarks.containsKey("published") && day.compareTo(retrieved.toString()) > 0) {
            remarks.put("retrievedOn", "取得日期不能早于发布日期。");
        }
        var where = text(address);
        if (!where.isEmpty() && !where.matches("https?://[^\\s<>\"']{3,500}")) {
            remarks.put("address", "网址以 http:// 或 https:// 开头；没有网址的留空。");
        }
        if (!remarks.isEmpty() || retrieved == null) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        return new Upload.Source(text(title), text(publisher), day, retrieved, where.isEmpty() ? null : where);
    }

    private static void words(String field, @Nullable String given, String remark, Map<String, String> remarks) {
        var text = text(given);
        if (Typing.blank(text)) {
            remarks.put(field, remark);
        } else if (Typing.length(text) > LONGEST) {
            remarks.put(field, "请控制在 %d 字以内。".formatted(LONGEST));
        } else {
            Wording.remark(text).ifPresent(said -> remarks.put(field, said));
        }
    }

    private static String text(@Nullable String given) {
        return Typing.trimmed(given);
    }

    /** What stands in a field again after a refusal. */
    public String shown(String field) {
        return switch (field) {
            case "title" -> text(title);
            case "publisher" -> text(publisher);
            case "published" -> text(published);
            case "retrievedOn" -> text(retrievedOn);
            case "address" -> text(address);
            default -> "";
        };
    }
}
