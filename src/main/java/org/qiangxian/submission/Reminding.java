package org.qiangxian.submission;

import java.util.List;
import java.util.Set;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationMoved;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Kind;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on the desks what 报送 waits for: the city's seal once it has submitted, the recommender's package once it has chosen. */
@Component
class Reminding {

    private static final Set<Action> SEAL_NO_MORE =
            Set.of(Action.WITHDRAW, Action.RETURN, Action.SEND_BACK, Action.CLOSE, Action.DISCARD, Action.FORWARD);

    private final Notices notices;
    private final Calls calls;

    Reminding(Notices notices, Calls calls) {
        this.notices = notices;
        this.calls = calls;
    }

    @EventListener
    void moved(ApplicationMoved moved) {
        var application = moved.application();
        if (moved.action() == Action.SUBMIT && application.kind() == Kind.PILOT) {
            awaitSeal(application);
        } else if (SEAL_NO_MORE.contains(moved.action())) {
            notices.done(sealKey(application.id().toString()));
        }
        if (moved.action() == Action.SHORTLIST || moved.action() == Action.TAKE_BACK) {
            awaitPackage(application.call(), application.recommender());
        }
    }

    @EventListener
    void accepted(ScanAccepted accepted) {
        var parts = accepted.about().split(" ");
        if (parts.length > 1) {
            notices.done(sealKey(parts[1]));
        }
    }

    @EventListener
    void sent(PackageSent sent) {
        var call = sent.about().split(" ")[0];
        notices.done(packageKey(call, sent.recommender()));
    }

    private void awaitSeal(Application application) {
        notices.due(
                sealKey(application.id().toString()),
                List.of(Recipient.city(application.unit())),
                "打印方案、盖章并上传扫描件",
                calls.deadlineOf(application.call(), application.recommender()),
                "/submissions/applications/" + application.id());
    }

    private void awaitPackage(CallId call, RegionCode recommender) {
        notices.due(
                packageKey(call.toString(), recommender.value()),
                List.of(Recipient.province(recommender)),
                "报送推荐的创新试点和质量提升活动材料",
                calls.deadlineOf(call, recommender),
                "/submissions/" + call);
    }

    private static String sealKey(String application) {
        return "seal/" + application;
    }

    private static String packageKey(String call, String recommender) {
        return "package/" + call + "/" + recommender;
    }
}
