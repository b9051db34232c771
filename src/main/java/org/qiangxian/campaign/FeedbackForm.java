package org.qiangxian.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Zishu;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** Feedback as it was typed: ticks and at most 300 字, either of which is enough. */
public record FeedbackForm(
        @Nullable List<String> ticked,
        @Nullable String words,
        @Nullable String seen) {

    static final FeedbackForm EMPTY = new FeedbackForm(List.of(), "", "");

    public List<String> chosen() {
        return ticked == null ? List.of() : ticked.stream().distinct().toList();
    }

    public String said() {
        return words == null ? "" : words;
    }

    Seen opened() {
        return Seen.sent(seen == null ? "" : seen);
    }

    /** The checked text. */
    String checked(List<Activity> own) {
        var typed = Typed.of(this);
        var text = typed.text("words");
        int count = Zishu.count(text);
        if (count > Feedback.LONGEST) {
            typed.remark("words", "共%d字，超出%d字，请精简到%d字以内。".formatted(count, count - Feedback.LONGEST, Feedback.LONGEST));
        }
        if (Typing.blank(text) && chosen().isEmpty()) {
            typed.remark("words", "请勾选活动，或写几句话；没有开展活动的，按“没有开展”。");
        }
        Wording.remark(text).or(() -> Formalities.remark(text)).ifPresent(remark -> typed.remark("words", remark));
        var known = own.stream().map(each -> each.id().toString()).toList();
        if (!known.containsAll(chosen())) {
            typed.remark("ticked", "只能勾选本单位这一年列入的活动。请刷新页面再选择。");
        }
        typed.orRefuse();
        return text;
    }
}
