package org.qiangxian.campaign;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Annexes 1 to 3 from workbooks: read, previewed, imported as a whole or given up (R134 to R136). */
@Service
@Transactional
class AnnexImports {

    private final AnnexRepository repository;
    private final ActivityRepository activities;
    private final Campaigns campaigns;
    private final Units units;
    private final Undoing undoing;

    AnnexImports(
            AnnexRepository repository,
            ActivityRepository activities,
            Campaigns campaigns,
            Units units,
            Undoing undoing) {
        this.repository = repository;
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.undoing = undoing;
    }

    /** The annexes the actor may read in: 总局 each, a province the activities of its places. */
    @Transactional(readOnly = true)
    List<Option> kinds(Actor actor, Campaign campaign) {
        if (!actor.is(Role.SAMR, Role.PROVINCE)
                || !campaign.closed(campaigns.today()).isEmpty()) {
            return List.of();
        }
        return campaign.definition().annexes().stream()
                .filter(each -> each.kind().lists())
                .filter(each -> actor.is(Role.SAMR) || each.kind() == AnnexKind.PLACES)
                .map(each -> new Option(
                        each.kind().name(),
                        "附件%d　%s".formatted(each.number(), each.kind().label())))
                .toList();
    }

    /** What the actor's unit has read in lately. */
    @Transactional(readOnly = true)
    List<CampaignShowPage.Read> list(Actor actor, Campaign campaign) {
        return actor.is(Role.SAMR, Role.PROVINCE)
                ? repository.of(campaign.id(), Owner.of(actor)).stream()
                        .filter(each -> each.demonstration() == actor.demonstration())
                        .map(each -> new CampaignShowPage.Read(
                                each.path(),
                                "%s　%s".formatted(each.annex().label(), each.name()),
                                each.status().label()))
                        .toList()
                : List.of();
    }

    /** The campaign and the kind, if the actor may read such an annex in. */
    @Transactional(readOnly = true)
    Campaign open(Actor actor, String key, String kind) {
        actor.require(AnnexAction.READ.row().roles());
        var campaign = campaigns.get(actor, key);
        var closed = campaign.closed(campaigns.today());
        if (!closed.isEmpty()) {
            throw new Refusal.Conflict(closed);
        }
        if (kinds(actor, campaign).stream().noneMatch(each -> each.value().equals(kind))) {
            throw Refusal.Invalid.of("annex", "请选择附件。省局只列入各地开展的活动。");
        }
        return campaign;
    }

    /** Stores what was read; none of it is an activity yet. */
    AnnexFile keep(Actor actor, Campaign campaign, AnnexKind kind, String area, String name, List<AnnexLine> lines) {
        var now = undoing.now();
        var file = new AnnexFile(
                UUID.randomUUID(),
                campaign.id(),
                kind,
                area,
                name,
                Owner.of(actor),
                lines,
                AnnexStatus.READ,
                actor.demonstration(),
                actor.signature(),
                now,
                now);
        repository.insert(file);
        undoing.forGood(new AnnexMoved(file.id(), campaign.year(), AnnexAction.READ, lines.size()));
        return file;
    }

    /** An annex of the actor's unit; any other does not exist for it. */
    @Transactional(readOnly = true)
    AnnexFile get(Actor actor, UUID id) {
        actor.require(AnnexAction.READ.row().roles());
        return repository.find(id).filter(each -> mine(actor, each)).orElseThrow(AnnexImports::unknown);
    }

    private static boolean mine(Actor actor, AnnexFile file) {
        return file.owner().equals(Owner.of(actor)) && file.demonstration() == actor.demonstration();
    }

    private static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份附件，或者它不是本单位上传的。请从“质量月”页面进入。");
    }

    /** What the file would change now. */
    @Transactional(readOnly = true)
    AnnexDifference difference(Actor actor, AnnexFile file) {
        return AnnexDifference.of(
                file, activities.rows(file.campaign(), file.annex(), units.fictional(actor), file.demonstration()));
    }

    /**
     * Imports what is new and what has changed, as the reader saw it.
     *
     * @param seen the mark of the difference that was shown; another one is refused
     */
    AnnexDifference take(Actor actor, UUID id, String seen) {
        var file = held(actor, id, AnnexAction.TAKE);
        var difference = difference(actor, file);
        if (!difference.mark().equals(seen)) {
            throw new Refusal.Conflict("您看过以后，有的活动有了变化，所以还没有列入。请看下面新的对照，再确认。");
        }
        var now = undoing.now();
        var added = difference.added().stream()
                .map(line -> bulk(UUID.randomUUID(), line))
                .toList();
        var changed = difference.changed().stream()
                .map(each -> bulk(each.now().id(), each.line()))
                .toList();
        if (!added.isEmpty()) {
            repository.add(file, added, units.fictional(actor), now);
            repository.steps(added, ActivityAction.ADD.label(), file.name(), actor.signature(), now);
        }
        if (!changed.isEmpty()) {
            repository.change(file, changed, now);
            repository.steps(changed, ActivityAction.CHANGE.label(), file.name(), actor.signature(), now);
        }
        moved(file, AnnexAction.TAKE, added.size() + changed.size());
        return difference;
    }

    private AnnexRepository.Bulk bulk(UUID id, AnnexLine line) {
        var unit = line.unit().isEmpty() ? null : new RegionCode(line.unit());
        return new AnnexRepository.Bulk(
                id,
                line.host(),
                unit == null ? null : unit.value(),
                unit == null ? null : units.province(unit).value(),
                line.number(),
                line.title(),
                line.place(),
                line.begins().isEmpty() ? null : line.begins(),
                line.ends().isEmpty() ? null : line.ends(),
                line.link());
    }

    void drop(Actor actor, UUID id) {
        moved(held(actor, id, AnnexAction.DROP), AnnexAction.DROP, 0);
    }

    private AnnexFile held(Actor actor, UUID id, AnnexAction action) {
        actor.require(action.row().roles());
        var file = repository.lock(id).filter(each -> mine(actor, each)).orElseThrow(AnnexImports::unknown);
        action.check(
                actor,
                file.status(),
                () -> new Refusal.Conflict(
                        "这份附件%s，不用再办理。需要更新的，请上传新的一份。".formatted(file.status().label())));
        return file;
    }

    private void moved(AnnexFile file, AnnexAction action, int items) {
        repository.move(file.id(), action.row().next(file.status()), undoing.now());
        undoing.forGood(new AnnexMoved(file.id(), campaigns.get(file.campaign()).year(), action, items));
    }
}
