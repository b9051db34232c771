package org.qiangxian.admission;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StampedCodes;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Receives the stamped declaration of a member; with it the member has said that it leaves, and nothing else is asked (R14). */
@Component
class DeclarationReceiver implements Receiver<Inspected> {

    static final String PAGE = "/admissions/exit";
    private static final String TYPED = "typed";
    private static final String REASON = "reason";

    private final Receptions receptions;
    private final Declarations declarations;
    private final Leavings leavings;
    private final Files files;

    DeclarationReceiver(Receptions receptions, Declarations declarations, Leavings leavings, Files files) {
        this.receptions = receptions;
        this.declarations = declarations;
        this.leavings = leavings;
        this.files = files;
    }

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @param reason as far as the member wishes to say, may be empty
     * @return the address at which the sender goes on
     */
    String receive(Actor actor, SentFile upload, String typed, String reason) {
        var unit = Admissions.own(actor);
        var whyNot = leavings.barred(actor);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        EntryMoves.readable(reason);
        Inspections.checkSize(upload);
        return receptions.receive(
                actor,
                this,
                upload.content(),
                new Sent(unit.value(), upload.name(), Map.of(TYPED, typed, REASON, reason)));
    }

    @Override
    public String subject() {
        return "admission-declaration";
    }

    @Override
    public Task<Inspected> task(Sent sent) {
        return Inspections.ofScan();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var unit = Admissions.own(actor);
        var expected = declarations.code(declarations.of(unit));
        var wrong = StampedCodes.of(found.scan(), sent.detail(TYPED))
                .wrong(expected, "扫描件不是本单位现在的退出声明：应为内容码 %s。请重新打印、盖章、扫描后再上传。".formatted(expected));
        if (!wrong.isEmpty()) {
            return Outcome.refused(PAGE, "scan", wrong);
        }
        var file = files.keep(actor, unit, new SentFile(sent.name(), content.bytes()), found);
        leavings.ask(actor, sent.detail(REASON), expected, file.id());
        return Outcome.taken(AdmissionController.PATH);
    }

    @Override
    public String page(Sent sent) {
        return PAGE;
    }
}
