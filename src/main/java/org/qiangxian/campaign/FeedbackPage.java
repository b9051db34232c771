package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.qiangxian.form.Zishu;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Option;

/**
 * The feedback of a unit: to write for itself, to read for those above it.
 *
 * @param writing whether the reader may write it now
 * @param files pictures and video
 * @param seen the last step its reader saw
 */
public record FeedbackPage(
        Campaign campaign,
        String path,
        String name,
        boolean own,
        boolean writing,
        String status,
        Trail trail,
        List<String> about,
        String words,
        List<Option> tickable,
        List<Button> buttons,
        List<Attached> files,
        List<String> rights,
        String kinds,
        String endings,
        String seen,
        FeedbackForm form,
        Map<String, String> errors) {

    FeedbackPage with(FeedbackForm typed, Map<String, String> remarks) {
        return new FeedbackPage(
                campaign, path, name, own, writing, status, trail, about, words, tickable, buttons, files, rights,
                kinds, endings, seen, typed, remarks);
    }

    /** 字 of what is written. */
    public int written() {
        return Zishu.count(form.said());
    }

    /** What the button says. */
    public String send() {
        return trail.stations().size() > 2 ? FeedbackAction.SEND.label() : FeedbackAction.REPORT.label();
    }

    FeedbackPage with(Map<String, String> remarks) {
        return with(form, remarks);
    }
}
