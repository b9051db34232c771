package org.qiangxian.recall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recall notices: 总局 enters and removes them; everybody reads the listed ones (R113). The list names no place and
 * shows no count; those of one county are on its own page.
 */
@Service
@Transactional
class RecallNotices {

    private final RecallRepository repository;
    private final RecallPlaces places;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RecallNotices(RecallRepository repository, RecallPlaces places, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.places = places;
        this.facts = facts;
        this.clock = clock;
    }

    /** The result of entering: how many were new, corrected and unchanged. */
    record Entered(int added, int changed, int same) {}

    static void require(Actor actor) {
        actor.require(Role.SAMR);
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    RecallPlaces places() {
        return places;
    }

    /** All that the actor may work on; a demonstration account sees what such accounts entered, and 示例省. */
    @Transactional(readOnly = true)
    public List<RecallNotice> all(Actor actor) {
        require(actor);
        return repository.all(actor.demonstration());
    }

    /** The public ones that contain the words, newest first. */
    @Transactional(readOnly = true)
    public List<RecallNotice> published(Words query) {
        return repository.published().stream()
                .filter(each -> !query.asks() || query.matches(each.product(), each.producer(), each.issuer()))
                .toList();
    }

    /** Those of producers of a county. */
    @Transactional(readOnly = true)
    public List<RecallNotice> published(RegionCode place) {
        return repository.published(place);
    }

    /** Enters several notices, all or none. */
    public Entered enter(Actor actor, List<RecallForm.Checked> notices) {
        require(actor);
        repository.lock();
        int added = 0;
        int changed = 0;
        for (var each : notices) {
            var place = each.place();
            var demonstration = actor.demonstration() && (place == null || !places.fictional(place));
            var before =
                    repository.find(each.link(), each.product(), demonstration).orElse(null);
            var now = new RecallNotice(
                    before == null ? UUID.randomUUID() : before.id(),
                    each.product(),
                    each.producer(),
                    place,
                    each.issuer(),
                    each.day(),
                    each.link(),
                    demonstration,
                    true,
                    actor.signature());
            if (before == null || !just(before, now)) {
                repository.save(now, clock.instant());
                facts.publishEvent(new RecallFact(now.id(), before == null ? "列出召回信息" : "更正召回信息", now.link()));
                added += before == null ? 1 : 0;
                changed += before == null ? 0 : 1;
            }
        }
        return new Entered(added, changed, notices.size() - added - changed);
    }

    private static boolean just(RecallNotice before, RecallNotice now) {
        return before.listed()
                && before.producer().equals(now.producer())
                && Objects.equals(before.place(), now.place())
                && before.issuer().equals(now.issuer())
                && before.day().equals(now.day());
    }

    /** Removes a notice from the list; entered again it is listed again. */
    public RecallNotice withdraw(Actor actor, UUID id) {
        require(actor);
        var notice = repository
                .find(id)
                .filter(each -> each.demonstration() == actor.demonstration() || each.fictional())
                .orElseThrow(() -> new Refusal.NotFound("没有这条召回信息。请从“召回信息”页面进入。"));
        if (!repository.withdraw(id, actor.signature(), clock.instant())) {
            throw new Refusal.Conflict("这条召回信息已经撤下。请刷新页面查看。");
        }
        facts.publishEvent(new RecallFact(id, "撤下召回信息", notice.link()));
        return notice;
    }
}
