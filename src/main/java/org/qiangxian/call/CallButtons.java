package org.qiangxian.call;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Button;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 may do to a call and to its draft, or why not: page and refusal take the same sentence from here. */
@Component
@Transactional(readOnly = true)
class CallButtons {

    private final CallDrafts drafts;

    CallButtons(CallDrafts drafts) {
        this.drafts = drafts;
    }

    /** On the page of a published call. */
    List<Button> of(Actor actor, Call call) {
        if (!actor.is(Role.SAMR)) {
            return List.of();
        }
        var path = "/calls/" + call.id();
        var preview = Button.link("预览表格", path + "/preview");
        var barred = CallDrafts.barred(actor, call.definition());
        return drafts.find(actor, call.id()).isPresent()
                ? List.of(preview, Button.link("继续修订", path + "/edit").first().unless(barred))
                : List.of(
                        preview,
                        Button.post(CallAction.AMEND.label(), path + "/amend").unless(barred));
    }

    /** The buttons to grant something beyond a published call. */
    static List<Button> granting(Actor actor, Call call) {
        if (!actor.is(Role.SAMR)) {
            return List.of();
        }
        var path = "/calls/" + call.id();
        var barred = CallDrafts.barred(actor, call.definition());
        return List.of(
                Button.link("追加名额", path + "/seats").unless(barred),
                Button.link("延长截止日期", path + "/extensions").unless(barred));
    }

    /** Of the form of a draft. */
    static Button saving(Actor actor, CallDraft draft) {
        return Button.within(CallAction.SAVE.label(), "act", "save")
                .first()
                .noting("保存后可以预览；保存不等于发布。")
                .unless(CallDrafts.barred(actor, draft.call().definition()));
    }

    /** On the form of a draft: to publish it, and to give it up. */
    List<Button> publishing(Actor actor, CallDraft draft) {
        var call = draft.call();
        var barred = CallDrafts.barred(actor, call.definition());
        var problems = drafts.problems(draft).size();
        return List.of(
                Button.link("发布第%d版".formatted(call.version()), "/calls/%s/publish".formatted(call.id()))
                        .unless(!barred.isEmpty() || problems == 0 ? barred : CallDrafts.unready(problems)),
                Button.post("放弃草稿", "/calls/%s/discard".formatted(call.id()))
                        .noting("草稿删去，已发布的不受影响。")
                        .unless(barred));
    }
}
