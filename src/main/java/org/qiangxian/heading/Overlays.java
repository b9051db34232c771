package org.qiangxian.heading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 本省任务标题: a province saves its own in versions, and the pages of its places can be read either way
 * (R35).
 */
@Service
@Transactional
public class Overlays {

    private final OverlayRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Overlays(OverlayRepository repository, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The arrangement for a place.
     *
     * @param asked {@link Arrangement#PROVINCIAL} for its province's headings; anything else, and where its province
     *     has none, is the national reading
     */
    @Transactional(readOnly = true)
    public Arrangement of(RegionCode place, String asked) {
        return of(place, asked, Instant.MAX);
    }

    /** The same by the headings that were in force at that moment: a reading of a past day is that of the day. */
    @Transactional(readOnly = true)
    public Arrangement of(RegionCode place, String asked, Instant at) {
        var body = regions.provincialBodyOf(place);
        return repository.versions(body.code()).stream()
                .filter(each -> !each.at().isAfter(at))
                .findFirst()
                .filter(each -> !each.headings().isEmpty())
                .map(each -> asked.equals(Arrangement.PROVINCIAL)
                        ? Arrangement.of(each.headings(), each.version(), body.name())
                        : Arrangement.national(each.version(), body.name()))
                .orElseGet(Arrangement::national);
    }

    /** The versions of the actor's province, newest first. */
    @Transactional(readOnly = true)
    List<Overlay> versions(Actor actor) {
        return repository.versions(own(actor));
    }

    /** Saves the next version; one without headings takes them back. */
    int save(Actor actor, OverlayForm form) {
        var province = own(actor);
        if (actor.demonstration() && !regions.get(province).fictional()) {
            throw new Refusal.Forbidden("演示账号只能设置示例省的任务标题；真实地区由正式账号设置。");
        }
        var headings = form.checked();
        var latest = repository.latest(province);
        int version = latest.map(Overlay::version).orElse(0);
        if (form.seen() != version) {
            throw moved();
        }
        if (headings.equals(latest.map(Overlay::headings).orElse(List.of()))) {
            throw Refusal.Invalid.of("heading-0", "与现在的标题没有不同，没有保存。");
        }
        if (!repository.add(new Overlay(province, version + 1, headings, actor.signature(), clock.instant()))) {
            throw moved();
        }
        facts.publishEvent(new HeadingsSaved(province, version + 1));
        return version + 1;
    }

    private static Refusal moved() {
        return new Refusal.Conflict("在您填写期间，本单位另有人保存了新的一版，您写的没有保存。请对照现在的标题再改。");
    }

    private static RegionCode own(Actor actor) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区。请联系系统管理员核对单位。");
        }
        return area;
    }
}
