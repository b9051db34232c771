package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Typed;
import org.qiangxian.spreadsheet.Raw;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Component;

/** Takes in an annex that was sent as a workbook: its rows are read in the child process and kept to be looked at. */
@Component
class AnnexReceiver implements Receiver<List<Raw.Row>> {

    private static final String KIND = "kind";
    private static final String AREA = "area";

    private final Receptions receptions;
    private final AnnexImports annexes;
    private final AnnexReading reading;

    AnnexReceiver(Receptions receptions, AnnexImports annexes, AnnexReading reading) {
        this.receptions = receptions;
        this.annexes = annexes;
        this.reading = reading;
    }

    /** @return the address at which it goes on */
    String receive(Actor actor, String key, Map<String, String> typed, SentFile upload) {
        var form = Typed.ofSingle(typed);
        var campaign = annexes.open(actor, key, form.text("annex"));
        if (campaign.definition().area(form.text(AREA)).isEmpty()) {
            form.remark(AREA, "请选择这些活动属于哪一项活动内容；以后可以逐项改。");
        }
        ActivityForm.declarations(form);
        form.orRefuse();
        return receptions.receiveTable(
                actor,
                this,
                upload,
                new Sent(key, upload.name(), Map.of(KIND, form.text("annex"), AREA, form.text(AREA))));
    }

    @Override
    public String subject() {
        return "campaign-annex";
    }

    @Override
    public Task<List<Raw.Row>> task(Sent sent) {
        return Spreadsheets.list(AnnexReading.MOST);
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, List<Raw.Row> rows) {
        var kind = AnnexKind.valueOf(sent.detail(KIND));
        var campaign = annexes.open(actor, sent.record(), kind.name());
        var within = actor.is(Role.PROVINCE) ? actor.area() : null;
        var lines = reading.read(rows, campaign, kind, within);
        return Outcome.taken(annexes.keep(actor, campaign, kind, sent.detail(AREA), sent.name(), lines)
                .path());
    }

    @Override
    public String page(Sent sent) {
        return Campaigns.PATH + "/" + sent.record();
    }
}
