package org.qiangxian.panel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.Application;
import org.qiangxian.form.Form;
import org.qiangxian.procedure.Trail;

/**
 * A proposal in the hands of an expert.
 *
 * @param proposal null before the declaration: nothing of it is sent to the browser
 * @param form null before the declaration
 * @param written the content of the fields: the stored opinion, or what was sent and refused
 * @param others the other opinions without names, from the consensus stage on
 * @param answered whether the expert has answered the consensus text
 * @param errors field to remark
 */
public record OpinionPage(
        String id,
        String place,
        Panel panel,
        @Nullable Application proposal,
        @Nullable Form form,
        Map<Question, Answered> written,
        boolean given,
        List<List<Answer>> others,
        @Nullable Consensus consensus,
        boolean answered,
        Trail trail,
        Map<String, String> errors) {

    /** The content of a question's fields; the stance may be missing. */
    public record Answered(@Nullable Stance stance, String words) {
        static final Answered NOTHING = new Answered(null, "");
    }

    /** The most characters of one field. */
    public int most() {
        return Opinions.LONGEST;
    }

    public Answered of(Question question) {
        return written.getOrDefault(question, Answered.NOTHING);
    }
}
