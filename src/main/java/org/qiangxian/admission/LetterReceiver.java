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
import org.springframework.stereotype.Component;

/** Receives the stamped scan of a 推荐函: it counts only with the code of what is listed now. */
@Component
class LetterReceiver implements Receiver<Inspected> {

    static final String PAGE = "/admissions/batch";
    private static final String TYPED = "typed";

    private final Receptions receptions;
    private final Tranches batches;
    private final TrancheRepository repository;
    private final Files files;
    private final EntryMoves moves;

    LetterReceiver(
            Receptions receptions, Tranches batches, TrancheRepository repository, Files files, EntryMoves moves) {
        this.receptions = receptions;
        this.batches = batches;
        this.repository = repository;
        this.files = files;
        this.moves = moves;
    }

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @return the address at which the sender goes on
     */
    String receive(Actor actor, SentFile upload, String typed) {
        var province = Tranches.province(actor);
        Inspections.checkSize(upload);
        return receptions.receive(
                actor, this, upload.content(), new Sent(province.value(), upload.name(), Map.of(TYPED, typed)));
    }

    @Override
    public String subject() {
        return "admission-letter";
    }

    @Override
    public Task<Inspected> task(Sent sent) {
        return Inspections.ofScan();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var letter = batches.letter(actor);
        var expected = batches.code(letter);
        var wrong = StampedCodes.of(found.scan(), sent.detail(TYPED))
                .wrong(expected, "扫描件与现在的批次不符：应为内容码 %s。打印以后名单或内容有过改动。请重新打印、盖章、扫描后再上传。".formatted(expected));
        if (!wrong.isEmpty()) {
            return Outcome.refused(PAGE, "scan", wrong);
        }
        var province = Tranches.province(actor);
        moves.requireApart(actor, province);
        var file = files.keep(actor, province, new SentFile(sent.name(), content.bytes()), found);
        repository.keep(province, expected, file.id(), actor.signature(), moves.now());
        return Outcome.taken(PAGE);
    }

    @Override
    public String page(Sent sent) {
        return PAGE;
    }
}
