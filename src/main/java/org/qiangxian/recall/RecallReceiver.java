package org.qiangxian.recall;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.qiangxian.spreadsheet.Raw;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Component;

/** Receives a table of recall notices: its rows are read in the child process and entered together, or none of them. */
@Component
class RecallReceiver implements Receiver<List<Raw.Row>> {

    private final Receptions receptions;
    private final RecallNotices notices;

    RecallReceiver(Receptions receptions, RecallNotices notices) {
        this.receptions = receptions;
        this.notices = notices;
    }

    /** @return the address at which it goes on */
    String receive(Actor actor, SentFile upload) {
        RecallNotices.require(actor);
        return receptions.receiveTable(actor, this, upload, new Sent("recall", upload.name(), Map.of()));
    }

    @Override
    public String subject() {
        return "recall-table";
    }

    @Override
    public Task<List<Raw.Row>> task(Sent sent) {
        return Spreadsheets.list(RecallReading.MOST);
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, List<Raw.Row> rows) {
        notices.enter(actor, new RecallReading(notices).read(rows));
        return Outcome.taken(RecallController.PATH);
    }

    @Override
    public String page(Sent sent) {
        return RecallController.PATH;
    }
}
