package org.qiangxian.submission;

import java.util.ArrayList;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Submitted;
import org.qiangxian.call.Calls;
import org.qiangxian.reception.Outcome;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;

/** The front door of sealing one proposal: the city prints what it submitted, seals it, and sends the scan (R61). */
@Service
public class Seals {

    private final Applications applications;
    private final Calls calls;
    private final Materials materials;
    private final Sealing sealing;
    private final ScanRepository scans;

    Seals(Applications applications, Calls calls, Materials materials, Sealing sealing, ScanRepository scans) {
        this.applications = applications;
        this.calls = calls;
        this.materials = materials;
        this.sealing = sealing;
        this.scans = scans;
    }

    /** The page on the seal of a proposal, for its readers. */
    public SealPage page(Actor actor, ApplicationId id) {
        var application = applications.get(actor, id);
        var chosen = materials.submitted(application);
        var sealed = chosen.filter(one -> one.form().seal() != null);
        var mine = SealAction.open(application.status(), actor.role());
        var call = calls.get(application.call(), application.callVersion());
        return new SealPage(
                application,
                call,
                materials.fullName(application.unit()),
                chosen.map(Chosen::number).orElse(0),
                sealed.map(materials::codeOf).orElse(null),
                sealed.flatMap(one -> scans.find(subject(id), materials.codeOf(one)))
                        .orElse(null),
                scans.all(subject(id)),
                sealed.isPresent() && mine,
                call.form(application.kind()).seal() != null,
                calls.deadlineOf(application.call(), application.recommender()),
                null,
                "");
    }

    /** The version a scan would be of now; refuses where no scan is awaited. */
    int awaited(Actor actor, ApplicationId id) {
        actor.require(Role.CITY, Role.PROVINCE);
        return sealable(actor, applications.get(actor, id)).number();
    }

    /**
     * Takes the stamped scan of annex 1 from the city, or from its recommender on the city's behalf.
     *
     * @param number what was {@link #awaited} when the scan was sent; the text may have changed since
     */
    Outcome accept(Actor actor, ApplicationId id, int number, Sealing.Reading reading) {
        actor.require(Role.CITY, Role.PROVINCE);
        var application = applications.get(actor, id);
        var chosen = sealable(actor, application);
        if (chosen.number() != number) {
            throw new Refusal.Conflict("方案刚刚有了变化，扫描件没有接收。请刷新页面，核对后重新打印。");
        }
        return sealing.accept(actor, matter(actor, application, chosen), reading, page(id));
    }

    static String page(ApplicationId id) {
        return "/submissions/applications/" + id;
    }

    private Chosen sealable(Actor actor, Application application) {
        if (!SealAction.open(application.status(), actor.role())) {
            throw new Refusal.Conflict("方案现在是“%s”，不能上传盖章扫描件。提交之后、报送总局之前可以上传。".formatted(application.statusLabel()));
        }
        return materials
                .submitted(application)
                .filter(one -> one.form().seal() != null)
                .orElseThrow(() -> new Refusal.Conflict("本件不需要盖章，不用上传扫描件。"));
    }

    private Sealing.Matter matter(Actor actor, Application application, Chosen chosen) {
        var earlier = new ArrayList<Sealing.Earlier>();
        for (var submitted : applications.submissions(actor, application.id())) {
            if (submitted.number() != chosen.number()) {
                earlier.add(
                        new Sealing.Earlier(materials.codeOf(materials.as(application, submitted)), words(submitted)));
            }
        }
        var about = "%s %s 第%d次提交".formatted(application.unit(), application.id(), chosen.number());
        return new Sealing.Matter(
                subject(application.id()), application.unit(), about, materials.codeOf(chosen), earlier);
    }

    private static String words(Submitted submitted) {
        return "第%d次提交（%s）的打印件".formatted(submitted.number(), Times.second(submitted.at()));
    }

    /** The scan of the last submission, if it has come; for modules that have checked the reader themselves. */
    public Optional<StampedScan> find(ApplicationId id) {
        return applications
                .find(id)
                .flatMap(materials::submitted)
                .flatMap(chosen -> scans.find(subject(id), materials.codeOf(chosen)));
    }

    static String subject(ApplicationId id) {
        return id.toString();
    }
}
