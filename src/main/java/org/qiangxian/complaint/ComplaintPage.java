package org.qiangxian.complaint;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Option;

/**
 * One complaint, for its handler or for 纪检.
 *
 * @param reads whether the reader only reads it
 * @param stops what the reader may stop of the accused
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
        List<Option> stops,
        AnswerForm form,
        Map<String, String> errors) {

    ComplaintPage with(AnswerForm typed, Map<String, String> remarks) {
        return new ComplaintPage(
                href, reads, door, body, text, happened, contact, status, clock, late, answer, fictional, trail, seen,
                answering, buttons, files, stops, typed, remarks);
    }

    ComplaintPage stopping(List<Option> items) {
        return new ComplaintPage(
                href, reads, door, body, text, happened, contact, status, clock, late, answer, fictional, trail, seen,
                answering, buttons, files, items, form, errors);
    }
}
