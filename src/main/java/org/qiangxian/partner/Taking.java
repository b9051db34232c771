package org.qiangxian.partner;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.application.Application;
import org.qiangxian.application.Partnership;
import org.qiangxian.application.Status;
import org.qiangxian.call.Calls;
import org.qiangxian.partner.Partner.Asked;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * The consents of partners compared with the present text of the proposal. A consent is to the title, the directions
 * and the partner's own part as they were asked: where the applying county changes one of them, it has to ask again
 * (R49). The rest of the draft does not concern the partners.
 */
@Component
class Taking implements Partnership {

    /** The statuses in which a proposal is still with its city. */
    private static final Set<Status> OPEN = EnumSet.of(Status.DRAFT, Status.RETURNED, Status.RECORDED);

    private final PartnerRepository partners;
    private final Calls calls;
    private final Regions regions;
    private final Clock clock;

    Taking(PartnerRepository partners, Calls calls, Regions regions, Clock clock) {
        this.partners = partners;
        this.calls = calls;
        this.regions = regions;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public List<Standing> of(Application application) {
        return named(application)
                .map(each -> new Standing(
                        each.unit(),
                        regions.fullName(each.unit()),
                        each.asked().part(),
                        state(application, each),
                        each.status() == PartnerStatus.AGREED
                                && unfit(application, each).isEmpty()
                                && !changed(application, each)))
                .toList();
    }

    @Override
    public Optional<String> against(Application application) {
        return named(application)
                .flatMap(each -> against(application, each).stream())
                .findFirst();
    }

    private Stream<Partner> named(Application application) {
        return partners.of(application.id()).stream().filter(each -> each.status() != PartnerStatus.REMOVED);
    }

    private Optional<String> against(Application application, Partner partner) {
        var name = regions.displayName(partner.unit());
        var unfit = unfit(application, partner);
        if (unfit.isPresent()) {
            return unfit;
        }
        var changed = changed(application, partner);
        return switch (partner.status()) {
            case ASKED ->
                Optional.of(
                        changed
                                ? "征求合作城市%s的同意以后，题目或方向改动了，它看到的还是原来的。请在“合作城市”中再次征求，或移除它，再提交。".formatted(name)
                                : "合作城市%s还没有答复。请等它答复，或在“合作城市”中移除它，再提交。".formatted(name));
            case REFUSED -> Optional.of("%s不同意作为合作城市。请在“合作城市”中移除它，或改写合作内容后再次征求，再提交。".formatted(name));
            case TAKEN_BACK -> Optional.of("合作城市%s收回了同意。请在“合作城市”中移除它，或改写合作内容后再次征求，再提交。".formatted(name));
            case AGREED ->
                changed
                        ? Optional.of("合作城市%s同意以后，题目或方向改动了。请在“合作城市”中再次征求它的同意，或改回原来的文字，再提交。".formatted(name))
                        : Optional.empty();
            case REMOVED -> Optional.empty();
        };
    }

    /**
     * Why a place can no longer be a partner since its code, or that of the applying county, changed; empty where it
     * can.
     */
    private Optional<String> unfit(Application application, Partner partner) {
        var name = regions.displayName(partner.unit());
        if (!regions.get(partner.unit()).current()) {
            return Optional.of("合作城市%s已经撤销，它的答复不再有效。请在“合作城市”中移除它，需要时邀请现在的单位，再提交。".formatted(name));
        }
        return partner.unit().equals(application.unit())
                ? Optional.of("区划变更以后，合作城市%s就是本单位。请在“合作城市”中移除它，再提交。".formatted(name))
                : Optional.empty();
    }

    /** Where a consent stands, in words for the county that applies. */
    String state(Application application, Partner partner) {
        if (unfit(application, partner).isPresent()) {
            return partner.status().label() + "，但区划已经变更，请移除";
        }
        var open = partner.status() == PartnerStatus.ASKED || partner.status() == PartnerStatus.AGREED;
        return partner.status().label() + (open && changed(application, partner) ? "，但题目或方向此后有改动" : "");
    }

    /** Whether title or directions have changed since the partner was asked. */
    boolean changed(Application application, Partner partner) {
        return !asked(application, partner.asked().part()).equals(partner.asked());
    }

    /** What a partner would be asked about now. */
    Asked asked(Application application, String part) {
        var call = calls.get(application.call(), application.callVersion());
        var directions = application.form(call).directionsOf(application.content());
        return new Asked(application.title(), String.join("；", directions), part);
    }

    /** Why the partners of a proposal can no longer be changed; empty while it is with its city. */
    Optional<String> closed(Application application) {
        if (application.status() == Status.CLOSED) {
            return Optional.of("这份方案已经结束，不用再办理合作。");
        }
        if (!OPEN.contains(application.status())) {
            return Optional.of("方案已经提交，合作城市和合作内容不能再改。确需改动的，请联系申报的地方撤回修改，或等退回以后办理。");
        }
        return last(application).filter(end -> !now().isBefore(end)).map(_ -> "征集已经截止，这份方案不能再提交，不用再办理合作。");
    }

    /** The last instant at which it can be submitted; empty for an activity that answers no call. */
    Optional<Instant> last(Application application) {
        return application.apart(calls.get(application.call()))
                ? Optional.empty()
                : Optional.of(calls.deadlineOf(application.call(), application.recommender()));
    }
}
