package org.qiangxian.guidance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.publication.Publication;
import org.qiangxian.publication.Publications;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guiding documents while they are written, for their readers: 总局, and from the opening on the units of the source
 * pilots. For all others they do not exist (R63).
 */
@Service
@Transactional(readOnly = true)
class Guides {

    private final GuideRepository repository;
    private final RemarkRepository remarks;
    private final SourcePilots pilots;
    private final Publications publications;

    Guides(GuideRepository repository, RemarkRepository remarks, SourcePilots pilots, Publications publications) {
        this.repository = repository;
        this.remarks = remarks;
        this.pilots = pilots;
        this.publications = publications;
    }

    Instant now() {
        return repository.now();
    }

    /** A source with what its unit wishes. */
    record Known(Source source, boolean named) {}

    /** The draft; refuses one that is not the actor's to read. */
    Guide get(Actor actor, UUID id) {
        actor.require(Role.SAMR, Role.CITY);
        return repository.find(id).filter(guide -> mayRead(actor, guide)).orElseThrow(Guides::absent);
    }

    /** The same, locked until the transaction ends. */
    Guide hold(Actor actor, UUID id) {
        actor.require(Role.SAMR, Role.CITY);
        return repository.lock(id).filter(guide -> mayRead(actor, guide)).orElseThrow(Guides::absent);
    }

    List<Guide> list(Actor actor) {
        actor.require(Role.SAMR, Role.CITY);
        return repository.all().stream().filter(guide -> mayRead(actor, guide)).toList();
    }

    private boolean mayRead(Actor actor, Guide guide) {
        if (actor.is(Role.SAMR)) {
            return guide.demonstration() == actor.demonstration();
        }
        return guide.wasOpened() && (guide.demonstration() || !actor.demonstration()) && made(guide, actor.area());
    }

    /** Whether one of the unit's pilots is among the sources. */
    private boolean made(Guide guide, @Nullable RegionCode unit) {
        if (unit == null) {
            return false;
        }
        var own = pilots.of(unit);
        return repository.sources(guide.id()).stream()
                .map(GuideRepository.Named::pilot)
                .anyMatch(own::contains);
    }

    /** Whether the unit is a source and has neither remarked on the opened edition nor said that it has nothing to. */
    boolean waitsFor(Guide guide, RegionCode unit) {
        var own = pilots.of(unit);
        var named = repository.sources(guide.id()).stream()
                .filter(each -> own.contains(each.pilot()))
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(each -> each.noneAt() == null)
                && remarks.of(guide.id()).stream()
                        .noneMatch(remark -> own.contains(remark.pilot())
                                && Integer.valueOf(remark.edition()).equals(guide.shown()));
    }

    /** The edition the actor reads: 总局 the latest, a source the one that was opened to it. */
    Edition text(Actor actor, Guide guide) {
        var shown = guide.shown();
        return repository
                .edition(guide.id(), actor.is(Role.SAMR) || shown == null ? guide.edition() : shown)
                .orElseThrow(Guides::absent);
    }

    /** The paragraph that a remark is about. */
    String paragraph(Comment remark) {
        return repository
                .edition(remark.guide(), remark.edition())
                .map(text -> text.paragraph(remark.paragraph()))
                .orElse("");
    }

    /** The source pilots in the order of codes. */
    List<Known> sources(Guide guide) {
        return repository.sources(guide.id()).stream()
                .flatMap(each -> pilots.find(each.pilot()).map(source -> new Known(source, each.named())).stream())
                .sorted(Comparator.comparing((Known each) -> each.source().unit())
                        .thenComparing(each -> each.source().year())
                        .thenComparing(each -> each.source().pilot()))
                .toList();
    }

    /** Those of the actor's own unit. */
    List<Known> own(Actor actor, Guide guide) {
        return sources(guide).stream()
                .filter(each -> each.source().unit().equals(actor.area()))
                .toList();
    }

    List<Comment> remarks(Guide guide) {
        return remarks.of(guide.id());
    }

    /** Units of sources that the draft still waits for, in the order of codes. */
    List<RegionCode> waiting(Guide guide) {
        return sources(guide).stream()
                .map(each -> each.source().unit())
                .distinct()
                .filter(unit -> waitsFor(guide, unit))
                .toList();
    }

    /** Whether remarks still have no answer. */
    boolean unanswered(Guide guide) {
        return remarks(guide).stream().anyMatch(remark -> remark.answer() == null);
    }

    /** The publication made of it, if the actor may read it. */
    Optional<Publication> publication(Actor actor, Guide guide) {
        return Optional.ofNullable(guide.publication()).flatMap(id -> publications.find(actor, id));
    }

    /** The document it replaces, if the actor may read it. */
    Optional<Guide> former(Guide guide) {
        return Optional.ofNullable(guide.former()).flatMap(repository::find);
    }

    /** The document that replaces it. */
    Optional<Guide> successor(Guide guide) {
        return repository.successor(guide.id());
    }

    static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这份文件草稿，或它不在您的范围内。请从列表重新进入。");
    }
}
