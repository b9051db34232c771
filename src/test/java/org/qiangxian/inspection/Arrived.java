package org.qiangxian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals that have reached 总局, made through the front doors alone. */
@TestComponent
public class Arrived {

    public static final Actor SAMR = Actors.samr();

    private final Drafts drafts;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final FormalChecks checks;
    private final JdbcClient jdbc;

    Arrived(Drafts drafts, Recommendations recommendations, Decisions decisions, FormalChecks checks, JdbcClient jdbc) {
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.checks = checks;
        this.jdbc = jdbc;
    }

    public CallId call() {
        return TestCalls.open(jdbc);
    }

    /** Opens a call for real places. */
    public CallId realCall() {
        return TestCalls.published(jdbc, Audience.REAL, LocalDate.of(2090, 6, 13), "NONE", 0);
    }

    public ApplicationId forwarded(CallId call, String unit) {
        return forwarded(call, unit, Contents.pilot());
    }

    public ApplicationId forwarded(CallId call, String unit, Content content) {
        var city = Actors.city(unit);
        var province = Actors.province(unit.substring(0, 2) + "0000");
        var id = drafts.begin(city, call, Kind.PILOT, content).id();
        drafts.submit(city, id);
        for (var question : Judgment.Question.of(Kind.PILOT)) {
            recommendations.judge(province, id, question, true, "有依据。");
        }
        recommendations.shortlist(province, id);
        decisions.forward(province, List.of(id));
        return id;
    }

    /** A proposal that was forwarded and passed the formal check. */
    public ApplicationId checked(CallId call, String unit) {
        var id = forwarded(call, unit);
        pass(id);
        return id;
    }

    /** Passes the formal check of a proposal whose seal was compared by eye. */
    public void pass(ApplicationId id) {
        checks.check(SAMR, id, Map.of(CheckItem.SEAL, "已对照盖章件。"));
    }
}
