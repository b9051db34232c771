package org.qiangxian.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 does with the campaign of a year: copied from the one before, changed on a page, published; no code changes (R143). */
@Service
@Transactional
class CampaignWriting {

    private final CampaignRepository repository;
    private final CampaignStepRepository steps;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CampaignWriting(
            CampaignRepository repository,
            CampaignStepRepository steps,
            Campaigns campaigns,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.campaigns = campaigns;
        this.facts = facts;
        this.clock = clock;
    }

    /** Why the next year cannot be begun; empty where it can. */
    @Transactional(readOnly = true)
    String against(Actor actor) {
        actor.require(CampaignAction.BEGIN.row().roles());
        var draft = own(actor).stream()
                .filter(each -> each.status() == CampaignStatus.DRAFT)
                .findFirst();
        if (draft.isPresent()) {
            return "%s正在起草，发布或放弃以后再起草下一年。".formatted(draft.get().title());
        }
        return nextYear(actor) > campaigns.today().getYear() + 1
                ? "%d年的“质量月”已经发布，下一年的明年再起草。".formatted(nextYear(actor) - 1)
                : "";
    }

    private List<Campaign> own(Actor actor) {
        return campaigns.list(actor).stream()
                .filter(each -> Campaigns.mine(actor, each))
                .toList();
    }

    /**
     * The campaign to copy from: the latest published one, or the delivered one where the demonstration has none yet.
     */
    private Campaign before(Actor actor) {
        return Stream.concat(own(actor).stream(), campaigns.list(actor).stream().filter(each -> !each.fictional()))
                .filter(each -> each.status() == CampaignStatus.PUBLISHED)
                .findFirst()
                .orElseThrow(Campaign::unknown);
    }

    /** The year after the latest campaign, but not a past one. */
    int nextYear(Actor actor) {
        return Math.max(before(actor).year() + 1, campaigns.today().getYear());
    }

    /** Begins the draft of the next year from the last one: all of it but number and theme, with the days of the new year. */
    Campaign begin(Actor actor) {
        var against = against(actor);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        var former = before(actor);
        int year = nextYear(actor);
        var now = clock.instant();
        var draft = new Campaign(
                UUID.randomUUID(),
                year,
                actor.demonstration(),
                CampaignStatus.DRAFT,
                1,
                copied(former, year),
                former.definition().ends().withYear(year).plusMonths(1),
                actor.signature(),
                now);
        if (!repository.insert(draft)) {
            throw new Refusal.Conflict("%d年的“质量月”已经有人起草。请刷新页面查看。".formatted(year));
        }
        did(actor, draft, CampaignAction.BEGIN, "照%d年的通知".formatted(former.year()));
        return draft;
    }

    private Definition copied(Campaign former, int year) {
        var it = former.definition();
        var before = String.valueOf(former.year());
        var now = String.valueOf(year);
        return new Definition(
                new Definition.Notice(it.notice().title().replace(before, now), "", campaigns.today()),
                it.introduction().replace(before, now),
                "",
                it.begins().withYear(year),
                it.ends().withYear(year),
                it.period().replace(before, now),
                it.organisers(),
                it.areas(),
                it.arrangements(),
                it.requirements(),
                it.posters(),
                it.annexes().stream()
                        .map(each ->
                                new Definition.Annex(each.number(), each.title().replace(before, now), each.kind()))
                        .toList(),
                List.of());
    }

    /** Saves the draft, or amends what is published with a reason; a form opened on an older version is refused. */
    Campaign save(Actor actor, String key, CampaignForm form) {
        var campaign = held(actor, key);
        var action = campaign.status() == CampaignStatus.DRAFT ? CampaignAction.SAVE : CampaignAction.AMEND;
        action.check(actor, campaign.status(), Campaign::unknown);
        if (form.opened() != campaign.version()) {
            throw new Refusal.Conflict("您打开这一页之后，有人保存过。您写的没有保存，请在新窗口打开最新的一版，核对后再保存。");
        }
        var asked = form.checked(campaign.year(), action == CampaignAction.AMEND);
        var saved = new Campaign(
                campaign.id(),
                campaign.year(),
                campaign.fictional(),
                campaign.status(),
                campaign.version() + 1,
                asked.definition(),
                asked.feedback(),
                campaign.begunBy(),
                clock.instant());
        repository.save(saved, asked.reason(), actor.signature());
        did(actor, saved, action, asked.reason());
        return saved;
    }

    /** What stands against publishing a draft; empty where nothing does. */
    static String unready(Campaign campaign) {
        if (campaign.status() != CampaignStatus.DRAFT) {
            return "%s不在起草中，不用再发布。".formatted(campaign.title());
        }
        return campaign.definition().theme().isEmpty() ? "还没有填写主题。请先修改草稿，填写以后再发布。" : "";
    }

    Campaign publish(Actor actor, String key) {
        var campaign = held(actor, key);
        var unready = unready(campaign);
        if (!unready.isEmpty()) {
            throw new Refusal.Conflict(unready);
        }
        return move(actor, campaign, CampaignAction.PUBLISH);
    }

    Campaign discard(Actor actor, String key) {
        var campaign = held(actor, key);
        CampaignAction.DISCARD.check(
                actor, campaign.status(), () -> new Refusal.Conflict("%s已经发布，不能再放弃。".formatted(campaign.title())));
        return move(actor, campaign, CampaignAction.DISCARD);
    }

    private Campaign move(Actor actor, Campaign campaign, CampaignAction action) {
        var moved = new Campaign(
                campaign.id(),
                campaign.year(),
                campaign.fictional(),
                action.row().next(campaign.status()),
                campaign.version(),
                campaign.definition(),
                campaign.feedbackUntil(),
                campaign.begunBy(),
                clock.instant());
        repository.move(moved);
        did(actor, moved, action, "");
        return moved;
    }

    /** The campaign, locked; refuses an actor who may not write it. */
    private Campaign held(Actor actor, String key) {
        actor.require(Role.SAMR);
        return Campaigns.find(repository, key)
                .filter(each -> Campaigns.mine(actor, each))
                .orElseThrow(Campaign::unknown);
    }

    private void did(Actor actor, Campaign campaign, CampaignAction action, String words) {
        steps.add(campaign.matter(), action.label(), words, actor.signature(), clock.instant());
        facts.publishEvent(new CampaignMoved(campaign.id(), campaign.year(), action, campaign.fictional()));
    }
}
