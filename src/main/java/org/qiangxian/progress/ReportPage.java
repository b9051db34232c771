package org.qiangxian.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Sheet;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Trail;

/**
 * What the page of a report shows.
 *
 * @param own whether the reader is of the member itself
 * @param place the member with its city
 * @param status in the reader's words
 * @param buttons what the reader may do
 * @param seen what the buttons carry
 * @param sheet the form, to fill in or to read
 * @param passages what the platform filled in; for other readers only what the member kept
 * @param struck keys of those that are struck out
 * @param opinions opinions of higher levels, or that one let its days pass
 * @param writing whether the reader may write in it
 * @param said whether there is a text that the reader may read
 * @param following the next one of the round that waits for the reader; null where none does
 * @param edit the save shown
 * @param drawn the second at which it was drawn
 * @param errors id of a place on the page to remark
 * @param message a sentence about the whole; empty where there is none
 */
public record ReportPage(
        Round round,
        Report report,
        boolean own,
        String place,
        String status,
        Trail trail,
        List<Button> buttons,
        Seen seen,
        Sheet sheet,
        List<Prefilled> passages,
        Set<String> struck,
        List<String> opinions,
        boolean writing,
        boolean said,
        @Nullable Following following,
        int edit,
        long drawn,
        Map<String, String> errors,
        String message) {

    /**
     * Another report of the round that waits for the reader.
     *
     * @param left how many wait, including it
     * @param first whether it is the reader's next task, because this one no longer waits
     */
    public record Following(String path, String place, int left, boolean first) {}

    /** The member's one click: 本期无新进展, or of a summary 本年不参加. */
    public List<Button> quick() {
        return buttons.stream().filter(ReportPage::quick).toList();
    }

    /** The other buttons. */
    public List<Button> deals() {
        return buttons.stream().filter(each -> !quick(each)).toList();
    }

    private static boolean quick(Button button) {
        return button.value().equals(ReportAction.NOTHING_NEW.name())
                || button.value().equals(ReportAction.DECLINE.name());
    }

    public boolean kept(Prefilled passage) {
        return !struck.contains(passage.key());
    }

    /** The 字 of all that would be handed in now. */
    public int written() {
        return ReportForms.written(
                sheet.content(), passages.stream().filter(this::kept).toList());
    }

    /** Where the words that go with an act are typed. */
    String idOf(ReportAction action) {
        return buttons.stream()
                .filter(each -> each.value().equals(action.name()))
                .map(Button::id)
                .findFirst()
                .orElse("deal");
    }

    /** The same with what was typed and the refusal. */
    ReportPage with(ReportForm form, Map<String, String> remarks, String sentence) {
        var byField = new HashMap<String, String>();
        remarks.forEach((id, remark) -> byField.put(id.replaceFirst("^f-", ""), remark));
        return new ReportPage(
                round,
                report,
                own,
                place,
                status,
                trail,
                buttons,
                seen,
                new Sheet(sheet.form(), form.content(), sheet.deadlineDay(), sheet.place(), sheet.note(), byField, null)
                        .beside(report.content()),
                passages,
                form.struck() == null ? struck : form.struck(),
                opinions,
                writing,
                said,
                following,
                edit,
                drawn,
                remarks,
                sentence);
    }

    /** The same with remarks at the words of an act, or a sentence about the whole. */
    ReportPage refused(Map<String, String> remarks, String sentence) {
        return new ReportPage(
                round, report, own, place, status, trail, buttons, seen, sheet, passages, struck, opinions, writing,
                said, following, edit, drawn, remarks, sentence);
    }
}
