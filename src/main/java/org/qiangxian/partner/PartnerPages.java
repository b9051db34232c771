package org.qiangxian.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of 合作城市. */
@Component
@Transactional(readOnly = true)
class PartnerPages {

    private static final Button.Ask WHY = new Button.Ask("reason", "说明（可不填，对方可以看到）", Partners.LONGEST_REASON, false);

    private final Partners partners;
    private final Taking taking;
    private final PartnerPlaces places;
    private final PartnerTrails trails;

    PartnerPages(Partners partners, Taking taking, PartnerPlaces places, PartnerTrails trails) {
        this.partners = partners;
        this.taking = taking;
        this.places = places;
        this.trails = trails;
    }

    List<PartnerPage.Line> list(Actor actor) {
        return partners.asked(actor).stream()
                .map(each -> {
                    var application = partners.proposal(each);
                    return new PartnerPage.Line(each, places.name(application.unit()), what(application));
                })
                .toList();
    }

    private static String what(Application application) {
        return "%d年%s".formatted(application.year(), application.kind().label());
    }

    PartnerPage show(Actor actor, UUID id) {
        var it = partners.get(actor, id);
        var application = partners.proposal(it);
        var applicant = places.name(application.unit());
        var closed = taking.closed(application).orElse("");
        return new PartnerPage(
                it,
                applicant,
                what(application),
                places.fictional(it.unit()),
                trails.of(actor, it, applicant, closed, taking.now()),
                buttons(it, application),
                "");
    }

    private List<Button> buttons(Partner it, Application application) {
        return Act.open(PartnerAction.values(), it.status(), Role.CITY).stream()
                .filter(PartnerAction::partners)
                .map(action -> button(it, action)
                        .unless(partners.against(application, action).orElse("")))
                .toList();
    }

    private static Button button(Partner it, PartnerAction action) {
        return switch (action) {
            case AGREE -> Button.post(action.label(), it.address() + "/agree").first();
            case REFUSE -> Button.post(action.label(), it.address() + "/refuse").asking(WHY);
            case TAKE_BACK -> Button.post(action.label(), it.address() + "/take-back");
            case ASK, REMOVE -> throw new IllegalStateException("not the partner's own");
        };
    }

    NamingPage naming(Actor actor, ApplicationId id) {
        var application = partners.own(actor, id);
        var asked = taking.asked(application, "");
        var rows = partners.of(application).stream()
                .map(each -> new NamingPage.Row(
                        each,
                        places.name(each.unit()),
                        taking.state(application, each),
                        each.asked().part()))
                .toList();
        return new NamingPage(
                application,
                asked.title(),
                asked.directions(),
                rows,
                places.members(application.unit()),
                partners.against(application, PartnerAction.ASK).orElse(""),
                places.fictional(application.unit()),
                PartnerForm.EMPTY,
                Map.of(),
                "");
    }
}
