package org.qiangxian.submission;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Scanner;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals of 示例省 on their way into a package, made through the front doors. */
@TestComponent
public class Proposals {

    public static final Actor PROVINCE = Actors.province("990000");

    private final Applications applications;
    private final Drafts drafts;
    private final Recommendations recommendations;
    private final SealReceiver seals;
    private final Prints prints;
    private final Summaries summaries;
    private final SummaryReceiver summaryReceiver;

    Proposals(
            Applications applications,
            Drafts drafts,
            Recommendations recommendations,
            SealReceiver seals,
            Prints prints,
            Summaries summaries,
            SummaryReceiver summaryReceiver) {
        this.summaryReceiver = summaryReceiver;
        this.applications = applications;
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.seals = seals;
        this.prints = prints;
        this.summaries = summaries;
    }

    public ApplicationId pilot(CallId call, String city) {
        var id = drafts.begin(Actors.city(city), call, Kind.PILOT, Contents.pilot())
                .id();
        drafts.submit(Actors.city(city), id);
        return id;
    }

    public ApplicationId activity(CallId call, String city) {
        var id = drafts.begin(Actors.city(city), call, Kind.ACTIVITY, Contents.activity())
                .id();
        drafts.submit(Actors.city(city), id);
        return id;
    }

    /** The province finds that all conditions hold. */
    public void judge(ApplicationId id) {
        for (var question : Judgment.Question.of(applications.get(PROVINCE, id).kind())) {
            recommendations.judge(PROVINCE, id, question, true, "有依据。");
        }
    }

    public void choose(ApplicationId id) {
        judge(id);
        recommendations.shortlist(PROVINCE, id);
    }

    /** A call with a pilot and an activity, chosen and sealed, so that the package can be sent. */
    CallId ready(JdbcClient jdbc, LocalDate lastDay) {
        var call = TestCalls.published(jdbc, Audience.FICTIONAL, lastDay, "NONE", 0);
        var pilot = pilot(call, "990121");
        choose(pilot);
        choose(activity(call, "990221"));
        seal("990121", pilot);
        sealSummary(call);
        return call;
    }

    /** The last page of the print, stamped and scanned. */
    public byte[] stamped(String city, ApplicationId id) {
        return Scanner.stamped(print(Actors.city(city), id), 0);
    }

    public byte[] print(Actor actor, ApplicationId id) {
        return prints.plan(actor, id, org.qiangxian.document.Format.PDF).content();
    }

    public byte[] stampedSummary(CallId call) {
        return Scanner.stamped(
                summaries.now(PROVINCE, call, org.qiangxian.document.Format.PDF).content(), 0);
    }

    public void seal(String city, ApplicationId id) {
        seals.receive(Actors.city(city), id, new SentFile("盖章.jpg", stamped(city, id)), "");
    }

    public void sealSummary(CallId call) {
        summaryReceiver.receive(PROVINCE, call, new SentFile("汇总表.jpg", stampedSummary(call)), "");
    }

    /** The words of a PDF without blanks. */
    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }
}
