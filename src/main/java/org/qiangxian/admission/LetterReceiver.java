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
import org.springframework.stereotype.Component;

/** Receives the stamped scan of a 推荐函: it counts only with the code of what is listed now. */
@Component
class LetterReceiver extends StampedScanReceiver {

    static final String PAGE = "/admissions/batch";

    private final Tranches batches;
    private final TrancheRepository repository;
    private final EntryMoves moves;

    LetterReceiver(
            Receptions receptions, Tranches batches, TrancheRepository repository, Files files, EntryMoves moves) {
        super("admission-letter", PAGE, receptions, files);
        this.batches = batches;
        this.repository = repository;
        this.moves = moves;
    }

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @return the address at which the sender goes on
     */
    String receive(Actor actor, SentFile upload, String typed) {
        return receive(actor, upload, typed, Map.of());
    }

    @Override
    RegionCode unit(Actor actor) {
        return Tranches.province(actor);
    }

    @Override
    ContentCode expected(Actor actor) {
        moves.requireApart(actor, unit(actor));
        return batches.code(batches.letter(actor));
    }

    @Override
    String outdated(ContentCode expected) {
        return "扫描件与现在的批次不符：应为内容码 %s。打印以后名单或内容有过改动。请重新打印、盖章、扫描后再上传。".formatted(expected);
    }

    @Override
    String taken(Actor actor, Sent sent, ContentCode code, FileId scan) {
        repository.keep(unit(actor), code, scan, actor.signature(), moves.now());
        return PAGE;
    }
}
