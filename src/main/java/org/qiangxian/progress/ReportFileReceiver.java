package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.form.SentContent;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sandbox.Task;
import org.qiangxian.spreadsheet.Raw;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Component;

/** Takes in a report that was filled in as a file: it is saved like any save, and never handed in automatically. */
@Component
class ReportFileReceiver implements Receiver<List<Raw.Row>> {

    private static final String EDIT = "edit";

    private final Receptions receptions;
    private final Reports reports;

    ReportFileReceiver(Receptions receptions, Reports reports) {
        this.receptions = receptions;
        this.reports = reports;
    }

    /** @return the address at which it goes on */
    String receive(Actor actor, Report report, int edit, SentFile upload) {
        Inspections.checkSize(upload);
        return receptions.receive(
                actor,
                this,
                upload.content(),
                new Sent(
                        "%s/%s".formatted(report.round(), report.unit()),
                        upload.name(),
                        Map.of(EDIT, String.valueOf(edit))));
    }

    @Override
    public String subject() {
        return "offline-report";
    }

    @Override
    public Task<List<Raw.Row>> task(Sent sent) {
        return Spreadsheets.form();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, List<Raw.Row> rows) {
        var key = sent.record().split("/");
        var report = reports.get(actor, UUID.fromString(key[0]), new RegionCode(key[1]));
        var form = reports.form(report);
        var typed = SentContent.of(form, OfflineForm.read(form, rows, report.matter()));
        reports.save(actor, report.id(), new ReportForm(Integer.parseInt(sent.detail(EDIT)), typed, null, 0));
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return RoundController.PATH + "/" + sent.record();
    }
}
