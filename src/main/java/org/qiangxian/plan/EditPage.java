package org.qiangxian.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.shell.Attached;

/**
 * A plan as its unit writes it.
 *
 * @param readers who reads it once it is 定稿, in words
 * @param file the file in place of items; null where there is none
 * @param theirs in a conflict, the text saved meanwhile; null where nobody saved
 * @param open whether it may be written now; where it no longer may, what was typed is still shown
 * @param message a sentence of the whole form, empty without one
 */
public record EditPage(
        UUID id,
        String kind,
        String readers,
        PlanForm form,
        Choice measures,
        Choice papers,
        @Nullable Attached file,
        AttachmentRule rule,
        PlanPage.@Nullable Shown theirs,
        boolean open,
        String message,
        Map<String, String> errors) {

    EditPage with(PlanForm typed, Map<String, String> remarks) {
        return new EditPage(id, kind, readers, typed, measures, papers, file, rule, theirs, open, message, remarks);
    }

    /** The page with what was typed on an older save beside the latest. */
    EditPage beside(PlanForm typed, PlanPage.Shown latest, String words) {
        return new EditPage(id, kind, readers, typed, measures, papers, file, rule, latest, open, words, Map.of());
    }

    EditPage saying(String words) {
        return new EditPage(id, kind, readers, form, measures, papers, file, rule, theirs, open, words, errors);
    }
}
