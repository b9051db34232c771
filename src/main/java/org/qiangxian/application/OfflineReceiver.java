package org.qiangxian.application;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.qiangxian.spreadsheet.Raw;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Component;

/** Takes in a form that was filled in as a file: it is saved as the draft, like any save. */
@Component
class OfflineReceiver implements Receiver<List<Raw.Row>> {

    private static final String EDIT = "edit";

    private final Receptions receptions;
    private final Applications applications;
    private final Drafts drafts;
    private final ApplicationPages pages;

    OfflineReceiver(Receptions receptions, Applications applications, Drafts drafts, ApplicationPages pages) {
        this.receptions = receptions;
        this.applications = applications;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** @return the address at which it goes on */
    String receive(Actor actor, Application application, int edit, SentFile upload) {
        Inspections.checkSize(upload);
        return receptions.receive(
                actor,
                this,
                upload.content(),
                new Sent(application.id().toString(), upload.name(), Map.of(EDIT, String.valueOf(edit))));
    }

    @Override
    public String subject() {
        return "offline-form";
    }

    @Override
    public Task<List<Raw.Row>> task(Sent sent) {
        return Spreadsheets.form();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, List<Raw.Row> rows) {
        var found = applications.get(actor, ApplicationId.of(sent.record()));
        var typed = DraftForm.of(pages.form(found), OfflineForm.read(pages.form(found), rows, sent.record()));
        drafts.save(actor, found.id(), Integer.parseInt(sent.detail(EDIT)), typed.content());
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return "/applications/" + sent.record();
    }
}
