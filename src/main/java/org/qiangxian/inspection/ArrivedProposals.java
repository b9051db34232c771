package org.qiangxian.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.ApplicationStep;
import org.qiangxian.application.Applications;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Form;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The proposals that 总局 can know: those that were forwarded to it, in the order of codes. */
@Component
public class ArrivedProposals {

    private final Applications applications;
    private final Calls calls;
    private final Regions regions;

    ArrivedProposals(Applications applications, Calls calls, Regions regions) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
    }

    /** The proposal, if it has come to 总局; refuses any other as unknown. */
    public Application get(ApplicationId id) {
        return applications.find(id).filter(it -> it.status().forwarded()).orElseThrow(ArrivedProposals::unknown);
    }

    /** What has come to 总局 in a call. */
    public List<Application> of(CallId call) {
        return applications.ofCall(call).stream()
                .filter(it -> it.status().forwarded())
                .toList();
    }

    /** Refuses a demonstration account on proposals of real places. */
    public void keepDemonstrationApart(Actor actor, CallId call) {
        var apart = apart(actor, call);
        if (!apart.isEmpty()) {
            throw new Refusal.Conflict(apart);
        }
    }

    /** Why a demonstration account cannot act on a call for real places; empty for others. */
    public String apart(Actor actor, CallId call) {
        return actor.demonstration() && !call(call).audience().fictional() ? "演示账号只能办理示例省的论证，不能办理真实地区的。" : "";
    }

    int putForward(Application proposal) {
        return (int) applications.putForward(proposal.call(), proposal.recommender(), proposal.kind()).stream()
                .filter(it -> it.status().forwarded())
                .count();
    }

    /** The call as it stands today. */
    public Call call(CallId id) {
        return calls.get(id);
    }

    /** The first instant at which nothing more can come in a call. */
    public Instant end(CallId id) {
        return calls.endOf(id);
    }

    /** The calls, latest year first. */
    public List<Call> calls() {
        return calls.published();
    }

    int seats(Application proposal) {
        return calls.seats(proposal.call(), proposal.kind(), proposal.recommender());
    }

    /** The version of the call that the proposal was filled against. */
    Call callOf(Application proposal) {
        return calls.get(proposal.call(), proposal.callVersion());
    }

    /** The form the proposal was written in. */
    public Form form(Application proposal) {
        return callOf(proposal).form(proposal.kind());
    }

    /** The unit with its city. */
    public String place(RegionCode code) {
        return regions.displayName(code);
    }

    /** Whether it comes from 示例省. */
    public boolean fictional(Application proposal) {
        return regions.get(proposal.unit()).fictional();
    }

    /** When its package arrived; null where the trail has no such step. */
    public @Nullable Instant arrived(Actor actor, Application proposal) {
        return applications.trail(actor, proposal.id()).stream()
                .filter(step -> step.action() == Action.FORWARD)
                .map(ApplicationStep::at)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** The refusal for a proposal that has not come, or is not the reader's. */
    public static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份方案，或者它不在您的范围内。请从列表重新进入。");
    }
}
