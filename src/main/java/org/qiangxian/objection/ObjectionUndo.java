package org.qiangxian.objection;

import org.qiangxian.account.Actor;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.Attachments;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Takes back an objection nobody has worked on, or the decision that upheld the value, after which the matter is open again. */
@Component
class ObjectionUndo implements Undoable {

    private final MatterRepository matters;
    private final Confirmations confirmations;
    private final Attachments attachments;
    private final Notices notices;
    private final TakenBack back;

    ObjectionUndo(
            MatterRepository matters,
            Confirmations confirmations,
            Attachments attachments,
            Notices notices,
            TakenBack back) {
        this.matters = matters;
        this.confirmations = confirmations;
        this.attachments = attachments;
        this.notices = notices;
        this.back = back;
    }

    @Override
    public String kind() {
        return "objection";
    }

    @Override
    public String against(String id, DoneAct act) {
        var matter = matters.find(Long.parseLong(id)).orElseThrow();
        var decision = matter.decision();
        if (act.before().equals(Objections.UPHELD)) {
            return decision == null ? act.meanwhile("这件异议又有办理") : "";
        }
        if (decision != null) {
            return act.meanwhile("%s于%s作出了决定".formatted(decision.by().words(), Chinese.time(decision.at())));
        }
        var said = confirmations.said(matter.unit(), matter.value());
        if (said.getFirst().id() != act.step()) {
            return act.meanwhile("本单位对这个数值又提出了异议");
        }
        if (said.size() > 1) {
            return "";
        }
        if (!attachments.of(Evidence.RULE, Evidence.key(matter)).isEmpty()) {
            return act.meanwhile("本单位已补充依据");
        }
        return notices.urgedToday(Objections.urging(matter.value())) ? act.meanwhile("本单位已催办") : "";
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        long value = Long.parseLong(id);
        matters.lock(value);
        DoneAct.refuse(against(id, act));
        if (act.before().equals(Objections.UPHELD)) {
            back.decision(act.step());
            return;
        }
        var matter = matters.find(value).orElseThrow();
        confirmations.takeBack(matter.unit(), act.step());
        if (confirmations.said(matter.unit(), value).isEmpty()) {
            back.objection(value);
        }
    }
}
