package org.qiangxian.submission;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Decisions;
import org.qiangxian.call.CallId;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 报送: a recommender sends its whole package in one act before the deadline and gets a receipt at
 * once; until the deadline it can be taken back and sent again (R79). What was sent is kept unchanged.
 */
@Service
@Transactional
public class Submissions {

    private final Packing packing;
    private final SubmissionRepository repository;
    private final Decisions decisions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Submissions(
            Packing packing,
            SubmissionRepository repository,
            Decisions decisions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.packing = packing;
        this.repository = repository;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Sends everything that was put forward, or nothing.
     *
     * @param seen the content code of the annex 3 that the sender saw: what changed since then is not sent unseen
     * @return the package, for the receipt
     * @throws Refusal.Invalid naming what is missing
     * @throws Refusal.Conflict after the deadline, or if it was sent already
     */
    public Package send(Actor actor, CallId id, String seen) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        repository.lock(id, recommender);
        var now = clock.instant();
        packing.requireTime(call, recommender, now, "报送");
        var earlier = repository.of(id, recommender);
        PackageAction.SEND.check(
                actor, standing(earlier), () -> new Refusal.Conflict("报送包已经报送，回执在本页。需要修改时，请先撤回再重新报送。"));
        var bundle = packing.bundle(call, recommender);
        var lacking = packing.lacking(call, bundle);
        if (!lacking.isEmpty()) {
            throw new Refusal.Invalid("报送包还没有备齐：" + String.join("；", lacking) + "。");
        }
        if (!bundle.summaryCode().value().equals(seen)) {
            throw new Refusal.Conflict("报送材料刚刚有了变化，没有报送。请核对本页的材料后再报送。");
        }
        var sent = packing.seal(actor, call, bundle, earlier.size() + 1, now);
        repository.add(sent);
        decisions.forward(
                actor, sent.items().stream().map(Package.Item::application).toList());
        facts.publishEvent(new PackageSent(id + " " + sent.id(), recommender.value(), sent.number(), sent.hash()));
        return sent;
    }

    /** Takes the package back before the deadline; its receipt stays and says so. */
    public void takeBack(Actor actor, CallId id) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        repository.lock(id, recommender);
        var now = clock.instant();
        packing.requireTime(call, recommender, now, "撤回");
        var packages = repository.of(id, recommender);
        PackageAction.TAKE_BACK.check(
                actor, standing(packages), () -> new Refusal.Conflict("现在没有已报送的报送包，不用撤回。请刷新页面查看最新情况。"));
        var sent = packages.stream().filter(Package::inForce).findFirst().orElseThrow();
        decisions.takeBack(actor, id);
        repository.takeBack(sent, actor.signature(), now);
        facts.publishEvent(new PackageTakenBack(id + " " + sent.id(), recommender.value(), sent.number()));
    }

    /** The standing by the packages sent; whether anything is chosen the materials show. */
    private static Package.Standing standing(List<Package> packages) {
        return packages.stream().anyMatch(Package::inForce) ? Package.Standing.SENT : Package.Standing.CHOSEN;
    }

    /** The packages in force of a call, by recommender in the order of codes; for modules, not for readers. */
    @Transactional(readOnly = true)
    public List<Package> arrived(CallId call) {
        return repository.inForce(call);
    }

    /** All packages of a recommender, newest first; for modules, not for readers. */
    @Transactional(readOnly = true)
    public List<Package> of(CallId call, RegionCode recommender) {
        return repository.of(call, recommender);
    }

    /** A package by its id, for its recommender and for 总局 while it is in force. */
    @Transactional(readOnly = true)
    public Package get(Actor actor, UUID id) {
        return repository.find(id).filter(sent -> Packing.mayRead(actor, sent)).orElseThrow(Packing::unknown);
    }
}
