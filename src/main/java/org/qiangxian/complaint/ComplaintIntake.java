package org.qiangxian.complaint;

import org.qiangxian.delegation.SignedLinks;
import org.qiangxian.objection.PublicObjections;
import org.springframework.stereotype.Component;

/**
 * The intake of a complaint: checks the limit, makes its query code, opens the objection to a value, and tells the desk
 * that something came.
 */
@Component
class ComplaintIntake {

    /** The most characters of a typed code, with blanks and hyphens. */
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

    /**
     * The complaint of a code. A right code opens it even after many wrong ones from the same network; text too long to
     * be a code is not counted.
     */
    Complaint opened(String code, String network) {
        if (code.length() > LONGEST) {
            throw SendingLimit.unknown();
        }
        return links.opened(
                        grouped(code), desk::find, complaint -> complaint.id().toString())
                .orElseThrow(() -> limit.missed(network));
    }

    /**
     * The code in the form in which it was shown, from any way of typing it: without hyphens, with blanks, in capitals.
     */
    private static String grouped(String typed) {
        var signs = typed.replaceAll("[^A-Za-z0-9]", "");
        return signs.replaceAll("(.{5})(?=.)", "$1-");
    }

    void tell(Complaint complaint) {
        desk.tell(complaint);
    }

    /** @return whether anybody of 纪检 reads it */
    boolean tellOfTransfer(Complaint complaint) {
        return desk.tellOfTransfer(complaint);
    }

    /** Whether it was handed to 纪检 and nobody there has an account that reads it. */
    boolean unread(Complaint complaint) {
        return complaint.status() == ComplaintStatus.TRANSFERRED
                && desk.discipline(complaint).isEmpty();
    }
}
