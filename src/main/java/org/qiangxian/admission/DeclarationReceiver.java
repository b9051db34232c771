package org.qiangxian.admission;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.document.Files;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Receives the stamped declaration of a member; with it the member has declared that it leaves, and nothing else is
 * asked for (R14).
 */
@Component
class DeclarationReceiver extends StampedScanReceiver {

    static final String PAGE = "/admissions/exit";
    private static final String REASON = "reason";

    private final Declarations declarations;
    private final Leavings leavings;

    DeclarationReceiver(Receptions receptions, Declarations declarations, Leavings leavings, Files files) {
        super("admission-declaration", PAGE, receptions, files);
        this.declarations = declarations;
        this.leavings = leavings;
    }

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @param reason as far as the member wishes to say, may be empty
     * @return the address at which the sender goes on
     */
    String receive(Actor actor, SentFile upload, String typed, String reason) {
        var whyNot = leavings.barred(actor);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        EntryMoves.readable(reason);
        return receive(actor, upload, typed, Map.of(REASON, reason));
    }

    @Override
    RegionCode unit(Actor actor) {
        return Admissions.own(actor);
    }

    @Override
    ContentCode expected(Actor actor) {
        return declarations.code(declarations.of(unit(actor)));
    }

    @Override
    String outdated(ContentCode expected) {
        return "扫描件不是本单位现在的退出声明：应为内容码 %s。请重新打印、盖章、扫描后再上传。".formatted(expected);
    }

    @Override
    String taken(Actor actor, Sent sent, ContentCode code, FileId scan) {
        leavings.ask(actor, sent.detail(REASON), code, scan);
        return AdmissionController.PATH;
    }
}
