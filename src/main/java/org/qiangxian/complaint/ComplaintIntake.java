package org.qiangxian.complaint;

import org.qiangxian.delegation.SignedLinks;
import org.qiangxian.objection.PublicObjections;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** What a complaint passes on its way in: the limit, its code, the objection to a value, and who is told that something came. */
@Component
class ComplaintIntake {

    /** Signs of a code, with what may stand around it. */
    private static final int LONGEST = 80;

    private final SendingLimit limit;
    private final ComplaintFiles files;
    private final SignedLinks links;
    private final PublicObjections objections;
    private final IntakeDesk desk;

    ComplaintIntake(
            SendingLimit limit, ComplaintFiles files, SignedLinks links, PublicObjections objections, IntakeDesk desk) {
        this.limit = limit;
        this.files = files;
        this.links = links;
        this.objections = objections;
        this.desk = desk;
    }

    SendingLimit limit() {
        return limit;
    }

    ComplaintFiles files() {
        return files;
    }

    ComplaintClock clock() {
        return desk.clock();
    }

    PublicObjections objections() {
        return objections;
    }

    SignedLinks.Fresh code(Complaint complaint) {
        return links.fresh(complaint.id().toString());
    }

    void object(PublicValue value) {
        objections.open(value.unit(), value.number());
    }

    /** What is too long to be a code is none, and counts for nothing. */
    Complaint opened(String code, String network) {
        if (code.length() > LONGEST) {
            throw unknown();
        }
        try {
            return links.admit(
                    code, network, desk::find, complaint -> complaint.id().toString());
        } catch (Refusal.NotFound _) {
            throw unknown();
        }
    }

    private static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这个查询码。请核对每组字符和横线；其中没有字母 i、l、o 和数字 0、1。");
    }

    void tell(Complaint complaint) {
        desk.tell(complaint);
    }

    void tellDiscipline(Complaint complaint) {
        desk.tellDiscipline(complaint);
    }
}
