package org.qiangxian.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 数据批次 for 总局 and its operator: what was entered, by whom, and whether it is in use. Figures are
 * shown for one place at a time (R1).
 */
@Service
@Transactional(readOnly = true)
public class Batches {

    /** How many batches or places a page shows. */
    static final int PAGE = 50;

    static final String WITHDRAWN = "没有这个批次，或已经撤回。请刷新页面查看。";

    private final BatchQuery query;
    private final ValueRepository values;
    private final Places places;

    Batches(BatchQuery query, ValueRepository values, Places places) {
        this.query = query;
        this.values = values;
        this.places = places;
    }

    /**
     * A place and how many values there are about it.
     *
     * @param code the code the source used
     */
    public record Place(RegionCode code, String name, int values) {}

    /**
     * What a new batch of the public channel brings to some cities.
     *
     * @param values how many there are about each city, under the code the source used
     */
    public record News(Batch batch, Map<RegionCode, Integer> values) {}

    /** The same; empty where the batch is of another channel. */
    public Optional<News> news(UUID id, Collection<RegionCode> cities) {
        return query.origin(id)
                .filter(batch -> batch.channel() == Channel.PUBLIC)
                .map(batch -> new News(
                        batch,
                        query.places(id, cities).stream()
                                .collect(Collectors.toMap(
                                        place -> new RegionCode(place.region()), BatchQuery.Place::entries))));
    }

    /**
     * For each year, in how many quarters batches came that cities are asked to check; years without any are left out.
     */
    public Map<Integer, Integer> askedIn() {
        return query.askedIn();
    }

    public ListedBatch get(Actor actor, UUID batch) {
        requireStaff(actor);
        return query.batch(batch).orElseThrow(() -> new Refusal.NotFound("没有这个批次。请从数据批次页面进入。"));
    }

    /**
     * What follows when a batch is withdrawn, for a caller that has checked the right.
     *
     * @param action where the form is sent
     * @param back the page to return to
     */
    public Consequences withdrawal(UUID batch, String action, String back) {
        var listed = query.batch(batch).orElseThrow(() -> new Refusal.NotFound("没有这个批次。请从数据批次页面进入。"));
        var fate = query.fate(batch);
        return Consequences.of("撤回数据批次", listed.batch().title(), action, "确认撤回", back)
                .follows("%s 个地区的 %s 项数值立即停止使用。"
                        .formatted(Chinese.count(listed.places()), Chinese.count(listed.values())))
                .follows(counted("有 %s 项以前的数值，立即重新生效。", fate.former()))
                .follows(counted("有 %s 项没有以前的数值，该期立即显示为无数据。", fate.nothing()))
                .follows(counted("有 %s 项后来已更正，更正的数值不受影响。", fate.later()))
                .follows("画像、诊断和比较从现在起不再用这些数值；已发布的同类分布中用到它们的立即停止显示，已冻结的数据快照不变。")
                .follows("各城市对这一批的确认和异议保留在记录中，不再有效力。")
                .follows(listed.batch().fingerprint() == null ? "" : "这是随平台交付的公开资料，撤回后各地的画像不再显示它。")
                .follows("不能恢复；撤回错了的，须重新录入。撤回的数值和理由保留可查。")
                .asking(Consequences.Ask.words("reason", "撤回的理由", "写入审计日志", EntryCheck.REASON_LIMIT))
                .unless(listed.batch().withdrawn() ? WITHDRAWN : "");
    }

    private static String counted(String sentence, long values) {
        return values == 0 ? "" : sentence.formatted(Chinese.count(values));
    }

    /** The places a batch has values about, in the order of codes; found by code and by the name they had. */
    public NarrowedPage<Place> placesOf(Actor actor, ListedBatch batch, Narrowing asked, int page) {
        requireStaff(actor);
        var id = batch.batch().id();
        if (asked.asks()) {
            var all = query.places(id, batch.places(), 0).stream()
                    .map(this::named)
                    .toList();
            var found = asked.in(all, place -> new Narrowing.Line(place.code().value() + place.name(), "", ""));
            return NarrowedPage.of(found, page, PAGE);
        }
        var part = Paged.of(page, PAGE, batch.places(), (limit, offset) -> query.places(id, limit, offset));
        var choices = new NarrowedPage.Choices(List.of(), List.of(), batch.places());
        return NarrowedPage.found(asked, choices, part.map(this::named));
    }

    private Place named(BatchQuery.Place place) {
        var code = new RegionCode(place.region());
        return new Place(code, places.nameAt(code, place.boundary()), place.entries());
    }

    /**
     * What a batch says of one place, under the code the source used. The reading is recorded in the journal and
     * counted, except for whoever entered the batch.
     */
    @Transactional
    public List<Value> values(Actor actor, UUID batch, RegionCode place) {
        var by = get(actor, batch).batch().enteredBy();
        if (actor.is(Role.OPERATOR) && actor.person().equals(by.person())) {
            places.requireSender(actor, place);
        } else {
            places.requireReader(actor, place);
        }
        return values.of(batch, place);
    }

    static void requireStaff(Actor actor) {
        actor.require(Role.OPERATOR, Role.SAMR);
    }
}
