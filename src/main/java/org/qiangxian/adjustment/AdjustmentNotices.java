package org.qiangxian.adjustment;

import java.util.List;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the city and its province, and nobody else, once with the act; 总局 has what waits on its desk. A subject, which is all that
 * a mail holds, names neither place nor matter.
 */
@Component
class AdjustmentNotices {

    private final Notices notices;
    private final AdjustmentRepository matters;
    private final CaseFiles files;

    AdjustmentNotices(Notices notices, AdjustmentRepository matters, CaseFiles files) {
        this.notices = notices;
        this.matters = matters;
        this.files = files;
    }

    @EventListener
    void on(AdjustmentMoved moved) {
        var file = matters.find(moved.id()).map(files::of).orElseThrow();
        switch (moved.action()) {
            case REGISTER -> registered(file, moved);
            case SET_ASIDE_CLUE -> set(file, moved, "登记的一条线索没有立案", "理由见事项页面。");
            case TELL -> tell(file, moved, both(file), "收到一份告知书，请在期限内提交意见", "请打开查看内容和期限，可以提交意见和材料，也可以不提交。");
            case EXTEND -> tell(file, moved, both(file), "提交意见的期限已延长", "新的期限见事项页面。");
            case DECIDE -> tell(file, moved, both(file), "收到一份决定书", "内容和理由见事项页面；本地可以在十个工作日内申请复核。");
            case RENEW -> tell(file, moved, both(file), "收到一份续期的决定书", "内容和理由见事项页面；本地可以在十个工作日内申请复核。");
            case RESUME -> tell(file, moved, both(file), "暂停已结束", "从今天起恢复，此前暂缓的事项照原样继续。");
            case UPHOLD -> tell(file, moved, both(file), "收到一份复核决定书", "决定维持，理由见事项页面。");
            case REVOKE, ANNUL -> tell(file, moved, both(file), "收到一份复核决定书", file.corrected() + "理由见事项页面。");
            case CORRECT -> {
                if (file.told()) {
                    tell(file, moved, both(file), "一件事项已更正办结", "理由见事项页面。");
                } else {
                    set(file, moved, "登记的一条线索已更正办结", "理由见事项页面。");
                }
            }
            case FINISH -> tell(file, moved, both(file), "一件事项已办结", "经过见事项页面。");
            case PROVE, DETERMINE, FIND, AGREE, OPEN, REPLY, COMMENT, END_HEARING, PROPOSE, SEND_BACK, ASK_REVIEW -> {}
        }
    }

    /** A province learns of what others registered in its area. */
    private void registered(CaseFile file, AdjustmentMoved moved) {
        if (file.matter().registrar() != Role.PROVINCE) {
            tell(file, moved, province(file), "本辖区登记了一条线索", "请打开查看，可以补充材料和认定。");
        }
    }

    /** Whoever registered an incident that led to no case, and the province. */
    private void set(CaseFile file, AdjustmentMoved moved, String subject, String text) {
        tell(file, moved, file.matter().registrar() == Role.CITY ? both(file) : province(file), subject, text);
    }

    private void tell(CaseFile file, AdjustmentMoved moved, List<Recipient> to, String subject, String text) {
        notices.tell(
                to,
                subject,
                text,
                file.matter().path(),
                "%s/%d".formatted(file.matter().matter(), moved.number()));
    }

    private static List<Recipient> both(CaseFile file) {
        return List.of(
                apart(file, Recipient.city(file.matter().unit())),
                apart(file, Recipient.province(file.matter().province())));
    }

    private static List<Recipient> province(CaseFile file) {
        return List.of(apart(file, Recipient.province(file.matter().province())));
    }

    /** A demonstration account gets no message about a real place. */
    private static Recipient apart(CaseFile file, Recipient to) {
        return file.matter().fictional() ? to : to.demonstration(false);
    }
}
