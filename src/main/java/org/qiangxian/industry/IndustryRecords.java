package org.qiangxian.industry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A county writes its industries voluntarily and by itself; no body above asks for them, writes them or ranks them
 * (R153).
 */
@Service
@Transactional
class IndustryRecords {

    /** The most industries of a unit. */
    static final int MOST = 30;

    /** The kind under which {@code Undoing} keeps acts on industries. */
    static final String KIND = "industry";

    private final IndustryRepository repository;
    private final Regions regions;
    private final Undoing undoing;

    IndustryRecords(IndustryRepository repository, Regions regions, Undoing undoing) {
        this.repository = repository;
        this.regions = regions;
        this.undoing = undoing;
    }

    static String matter(UUID id) {
        return KIND + "/" + id;
    }

    static String path(RegionCode unit) {
        return "/library/" + unit;
    }

    /** A listed industry of the actor's county. */
    @Transactional(readOnly = true)
    Industry own(Actor actor, RegionCode unit, UUID id) {
        requireOwn(actor, unit);
        return repository.find(id).filter(it -> it.unit().equals(unit)).orElseThrow(IndustryRecords::unknown);
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这项产业记录，或者它已经移出。请从本地档案重新进入。");
    }

    static void requireOwn(Actor actor, RegionCode unit) {
        actor.require(Role.CITY);
        if (!unit.equals(actor.area())) {
            throw new Refusal.Forbidden("产业记录只能由本地自己填写。");
        }
    }

    /** Adds one; returns its identifier. */
    UUID add(Actor actor, RegionCode unit, IndustryForm form) {
        requireOwn(actor, unit);
        repository.lock(unit);
        var said = form.checked(Chinese.day(undoing.now()));
        if (repository.of(unit).size() >= MOST) {
            throw new Refusal.Conflict("本地已登记 %d 项，请先移出不再需要的。".formatted(MOST));
        }
        single(unit, said, null);
        var id = UUID.randomUUID();
        repository.create(id, unit);
        did(actor, industry(actor, unit, id, said), "登记产业", true);
        return id;
    }

    /** Changes one; refuses a form that was opened before somebody else saved. */
    void change(Actor actor, RegionCode unit, UUID id, IndustryForm form) {
        requireOwn(actor, unit);
        repository.lock(unit);
        var said = form.checked(Chinese.day(undoing.now()));
        fresh(own(actor, unit, id), form.seen());
        single(unit, said, id);
        did(actor, industry(actor, unit, id, said), "修改产业记录", true);
    }

    /** Removes one from the list; records that referred to it no longer show it. */
    void remove(Actor actor, RegionCode unit, UUID id, int seen) {
        requireOwn(actor, unit);
        repository.lock(unit);
        var it = own(actor, unit, id);
        fresh(it, seen);
        var said = new IndustryForm.Checked(it.kind(), it.name(), it.source(), it.link(), it.day());
        did(actor, industry(actor, unit, id, said), "移出产业记录", false);
    }

    private static void fresh(Industry it, int seen) {
        if (it.version() != seen) {
            throw new Refusal.Conflict("在您填写期间，本单位另有人改了这项记录（现为“%s”）。请对照后再办理。".formatted(it.words()));
        }
    }

    /** Refuses an industry that is listed already. */
    private void single(RegionCode unit, IndustryForm.Checked said, @Nullable UUID own) {
        same(unit, said.kind(), said.name(), own).ifPresent(it -> {
            throw Refusal.Invalid.of("name", "本地已登记“%s”。".formatted(it.words()));
        });
    }

    private Optional<Industry> same(RegionCode unit, IndustryKind kind, String name, @Nullable UUID own) {
        return repository.of(unit).stream()
                .filter(it -> it.same(kind, name) && !it.id().equals(own))
                .findFirst();
    }

    private Industry industry(Actor actor, RegionCode unit, UUID id, IndustryForm.Checked said) {
        var real = regions.find(unit).filter(Region::fictional).isEmpty();
        return new Industry(
                id,
                unit,
                0,
                said.kind(),
                said.name(),
                said.source(),
                said.link(),
                said.day(),
                actor.signature(),
                undoing.now(),
                actor.demonstration() && real);
    }

    private void did(Actor actor, Industry industry, String what, boolean listed) {
        int number = repository.add(industry, listed);
        var fact = new IndustrySaved(industry.id(), industry.unit(), number, what);
        undoing.did(actor, matter(industry.id()), number, what, "", path(industry.unit()), fact);
    }
}
