package org.qiangxian.admission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.TextDifference;
import org.qiangxian.form.Zishu;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Trail;

/**
 * What the page of an application shows.
 *
 * @param place the unit with its city
 * @param known what is taken from 本地档案: name of the fact to the fact
 * @param status in the reader's words
 * @param buttons what the reader may do
 * @param seen what the buttons carry
 * @param change from the text handed in before to the last one; null where there was one only
 * @param writing whether the reader may write in it
 * @param form the text as typed
 * @param errors field to remark
 */
public record EntryPage(
        Entry entry,
        String place,
        boolean fictional,
        Map<String, String> known,
        String status,
        Trail trail,
        List<Button> buttons,
        Seen seen,
        @Nullable TextDifference change,
        boolean writing,
        EntryForm form,
        Map<String, String> errors) {

    public String typed() {
        return form.statement() == null ? "" : form.statement();
    }

    /** Whether something was typed that cannot be saved any more, because somebody else handed the application in. */
    public boolean lost() {
        return !writing && !typed().isEmpty() && !typed().equals(entry.statement());
    }

    public String edit() {
        return form.edit() == null ? "" : form.edit();
    }

    /** 字 of what is typed. */
    public int written() {
        return Zishu.count(typed());
    }

    /** Where the words that go with an act are typed. */
    String idOf(EntryAction action) {
        return buttons.stream()
                .filter(each -> each.value().equals(action.name()))
                .map(Button::id)
                .findFirst()
                .orElse("deal");
    }

    EntryPage with(EntryForm again, Map<String, String> remarks) {
        return new EntryPage(
                entry, place, fictional, known, status, trail, buttons, seen, change, writing, again, remarks);
    }
}
