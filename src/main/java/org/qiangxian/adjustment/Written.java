package org.qiangxian.adjustment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/** What the forms of a case have in common: words that others read, and the document a decision is issued by. */
final class Written {

    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_REASON = 500;

    private Written() {}

    /** Judges the words of these fields and remarks those that no text may use. */
    static void judge(Typed typed, String... fields) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : fields) {
            texts.put(field, typed.text(field));
        }
        var remarks = typed.remarks();
        Wording.remark(texts, remarks);
        remarks.forEach(typed::remark);
    }

    /** A day that is not after today. */
    static LocalDate past(Typed typed, String field, String label, LocalDate today) {
        var day = typed.day(field, "请填写%s，如2026-03-02。".formatted(label));
        if (day != null && day.isAfter(today)) {
            typed.remark(field, "%s晚于今天（%s），请核对。".formatted(label, Chinese.date(today)));
        }
        return day == null ? today : day;
    }

    /**
     * Reads reason, number and day of the document; the day may not precede what the act answers. Remarks all that is
     * wrong.
     */
    static Document document(Typed typed, CaseFile file, AdjustmentAction action, LocalDate today) {
        var document = new Document(
                typed.needed("reason", "理由", LONGEST_REASON),
                typed.needed("number", "文号", 60),
                past(typed, "issuedOn", "文件日期", today));
        file.earliest(action)
                .filter(it -> document.issuedOn().isBefore(it.day()))
                .ifPresent(it ->
                        typed.remark("issuedOn", "文件日期早于%s（%s），请核对。".formatted(it.what(), Chinese.date(it.day()))));
        judge(typed, "reason", "number");
        return document;
    }

    /**
     * What a decision is issued by.
     *
     * @param reason why
     * @param number 文号, as the office's own system gave it
     */
    record Document(String reason, String number, LocalDate issuedOn) {}
}
