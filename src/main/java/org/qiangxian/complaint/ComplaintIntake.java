package org.qiangxian.complaint;

import org.qiangxian.delegation.SignedLinks;
import org.qiangxian.objection.PublicObjections;
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

    /** What a code opens, whoever mistyped another one from the same network; what is too long to be one counts for nothing. */
    Complaint opened(String code, String network) {
        if (code.length() > LONGEST) {
            throw SendingLimit.unknown();
        }
        return links.opened(
                        grouped(code), desk::find, complaint -> complaint.id().toString())
                .orElseThrow(() -> limit.missed(network));
    }

    /** A code as it was shown, however it was copied: without its hyphens, with blanks, in capitals. */
    private static String grouped(String typed) {
        var signs = typed.replaceAll("[^A-Za-z0-9]", "");
        return signs.replaceAll("(.{5})(?=.)", "$1-");
    }

    void tell(Complaint complaint) {
        desk.tell(complaint);
    }

    void tellDiscipline(Complaint complaint) {
        desk.tellDiscipline(complaint);
    }
}
