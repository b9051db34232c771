package org.qiangxian.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationMoved;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Preparation;
import org.qiangxian.shell.Typing;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a pilot or activity when its result 确定 or 纳入 is released, in the same transaction, and at each start those
 * released by versions without this module. Opening twice has no effect.
 */
@Component
@Order(215)
class Openings implements Preparation {

    private final Applications applications;
    private final Calls calls;
    private final Regions regions;
    private final PilotRepository pilots;
    private final Beginnings beginnings;

    Openings(Applications applications, Calls calls, Regions regions, PilotRepository pilots, Beginnings beginnings) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
        this.pilots = pilots;
        this.beginnings = beginnings;
    }

    @EventListener
    void on(ApplicationMoved moved) {
        if (moved.action() == Action.SELECT) {
            open(applications.find(moved.application().id()).orElseThrow());
        }
    }

    @Override
    @Transactional
    public void prepare() {
        calls.published().stream()
                .flatMap(call -> applications.ofCall(call.id()).stream())
                .filter(proposal -> proposal.status() == Status.SELECTED)
                .forEach(this::open);
    }

    private void open(Application proposal) {
        var content = proposal.content();
        var form = proposal.form(calls.get(proposal.call(), proposal.callVersion()));
        var now = beginnings.now();
        var pilot = new Pilot(
                new PilotId(UUID.randomUUID()),
                proposal.id(),
                proposal.call(),
                proposal.year(),
                proposal.kind(),
                proposal.unit(),
                proposal.recommender(),
                proposal.title(),
                form.directionsOf(content),
                milestones(form, content),
                PilotStatus.UNDER_WAY,
                null,
                now,
                now,
                regions.get(proposal.unit()).fictional(),
                proposal.demonstration());
        if (pilots.insert(pilot, codes(form, content))) {
            beginnings.begin(pilot);
        }
    }

    /** The quarters in which something is planned. */
    private static List<Milestone> milestones(Form form, Content content) {
        var planned = new ArrayList<Milestone>();
        form.quarters()
                .ifPresent(field -> field.quarters().stream()
                        .filter(quarter -> !Typing.blank(content.quarter(quarter)))
                        .forEach(quarter -> planned.add(new Milestone(
                                quarter,
                                content.quarter(quarter).strip(),
                                content.safeguard(quarter).strip(),
                                quarter.firstDay().plusMonths(3).minusDays(1),
                                List.of(),
                                false))));
        return List.copyOf(planned);
    }

    /** The codes of the chosen directions, in the form's order. */
    private static List<String> codes(Form form, Content content) {
        return form.directions().stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> content.directions().contains(option.code()))
                .map(option -> option.code())
                .toList();
    }
}
