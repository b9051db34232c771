package org.qiangxian.complaint;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;

/**
 * One complaint, for its handler or for 纪检.
 *
 * @param reads whether the reader only reads it
 * @param papers 受理告知书 and 答复书 as far as there are any
 */
public record ComplaintPage(
        String href,
        boolean reads,
        String door,
        String body,
        String text,
        String happened,
        String contact,
        String status,
        String clock,
        boolean late,
        String answer,
        boolean fictional,
        Trail trail,
        String seen,
        boolean answering,
        List<Button> buttons,
        List<Attached> files,
        List<ComplaintPaper> papers,
        AnswerForm form,
        Map<String, String> errors) {

    ComplaintPage with(AnswerForm typed, Map<String, String> remarks) {
        return new ComplaintPage(
                href, reads, door, body, text, happened, contact, status, clock, late, answer, fictional, trail, seen,
                answering, buttons, files, papers, typed, remarks);
    }

    ComplaintPage with(List<ComplaintPaper> issued) {
        return new ComplaintPage(
                href, reads, door, body, text, happened, contact, status, clock, late, answer, fictional, trail, seen,
                answering, buttons, files, issued, form, errors);
    }
}
