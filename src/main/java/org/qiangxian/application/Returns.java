package org.qiangxian.application;

import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.call.Calls;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.ContentDifference;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/** What a return must say: at least one remark, at fields of the form, with words where a field is returned unchanged. */
@Component
class Returns {

    private static final int LONGEST = 200;

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Calls calls;

    Returns(ApplicationRepository repository, TrailRepository trail, Calls calls) {
        this.repository = repository;
        this.trail = trail;
        this.calls = calls;
    }

    /** Refuses remarks that say nothing, or not enough of a field that is returned again. */
    void check(Application application, List<ReturnRemark> remarks) {
        if (remarks.isEmpty()) {
            throw new Refusal.Invalid("请至少在一个栏目写明退回意见，市县才知道改什么。");
        }
        var form = calls.get(application.call(), application.callVersion()).form(application.kind());
        for (var remark : remarks) {
            if (form.field(remark.field()).isEmpty()) {
                throw Refusal.Invalid.of(remark.field(), "方案中没有这个栏目，请刷新页面后重填退回意见。");
            }
            if (Typing.length(remark.text()) > LONGEST) {
                throw Refusal.Invalid.of(remark.field(), "一栏的退回意见请控制在 %d 字以内。".formatted(LONGEST));
            }
            Wording.admit(remark.field(), remark.text());
            if (Typing.blank(remark.text())
                    && (remark.reason() == ReturnReason.OTHER || again(application, remark.field()))) {
                throw Refusal.Invalid.of(remark.field(), "这一栏上次已退回、内容没有变化，或者原因选了“其他”：请写明理由。");
            }
        }
    }

    /** Whether the field was returned before and has not changed since. */
    private boolean again(Application application, String field) {
        var earlier = trail.remarks(application.id()).stream()
                .filter(remark -> remark.field().equals(field))
                .map(ReturnRemark::submission)
                .collect(Collectors.toSet());
        return repository.submissions(application.id()).stream()
                .filter(submitted -> earlier.contains(submitted.number()))
                .anyMatch(submitted -> ContentDifference.unchanged(submitted.content(), application.content(), field));
    }
}
