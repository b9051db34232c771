package org.qiangxian.adjustment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.springframework.boot.test.context.TestComponent;

/** Brings cases of 示例丙县 to the state a test needs, through the front doors. Three different persons act for 总局. */
@TestComponent
public class Adjusting {

    static final RegionCode UNIT = new RegionCode("990121");
    static final Actor CITY = Actors.city("990121");
    static final Actor PROVINCE = Actors.province("990000");
    static final Actor OPENER = Actors.samr();
    static final Actor DECIDER = person("second");
    static final Actor REVIEWER = person("third");
    static final Actor DISCIPLINE = Actors.of(Role.DISCIPLINE, null);
    static final String WORDS = "有关情况正在核实，拟考虑暂停。";

    private final Incidents incidents;
    private final Adjustments adjustments;
    private final Hearings hearings;
    private final Rulings rulings;
    private final Reviews reviews;
    private final Effects effects;
    private final Clock clock;

    Adjusting(
            Incidents incidents,
            Adjustments adjustments,
            Hearings hearings,
            Rulings rulings,
            Reviews reviews,
            Effects effects,
            Clock clock) {
        this.incidents = incidents;
        this.adjustments = adjustments;
        this.hearings = hearings;
        this.rulings = rulings;
        this.reviews = reviews;
        this.effects = effects;
        this.clock = clock;
    }

    /** Another person of 总局, with this name. */
    static Actor person(String name) {
        var one = Actors.samr();
        return new Actor(
                UUID.nameUUIDFromBytes(("adjusting" + name).getBytes(UTF_8)),
                UUID.nameUUIDFromBytes(("post" + name).getBytes(UTF_8)),
                one.login() + "-" + name,
                name,
                one.organisation(),
                one.organisationName(),
                Role.SAMR,
                null,
                false);
    }

    static IncidentForm form(IncidentKind kind, String day) {
        return form("990121", kind, day);
    }

    static IncidentForm form(String unit, IncidentKind kind, String day) {
        return new IncidentForm(unit, kind.name(), day, "城关镇", "省局通报", day, "一家企业发生事件，情况已经控制。");
    }

    static Typed typed(String... pairs) {
        var fields = new LinkedHashMap<String, String>();
        for (var at = 0; at + 1 < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return Typed.ofSingle(fields);
    }

    /** The form of an official document of today. */
    Typed document(String... more) {
        var fields =
                new LinkedHashMap<>(Map.of("reason", "依据认定和听取的意见", "number", "国市监质发〔2026〕12号", "issuedOn", today()));
        for (var at = 0; at + 1 < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return Typed.ofSingle(fields);
    }

    String today() {
        return WorkingDays.today(clock.instant()).toString();
    }

    static Typed determination() {
        return typed("issuer", "示例省市场监督管理局", "number", "示市监认〔2026〕1号", "level", "重大", "day", "2026-02-10");
    }

    UUID registered(Actor actor, IncidentKind kind, String day) {
        return incidents.register(actor, form(kind, day)).id();
    }

    UUID registeredOf(Actor actor, String unit, IncidentKind kind) {
        return incidents.register(actor, form(unit, kind, "2026-02-02")).id();
    }

    void press(Actor actor, UUID id, AdjustmentAction action) {
        adjustments.press(actor, id, action, "按程序办理", Seen.NOTHING);
    }

    /** A recorded clue from which a case can be opened. */
    UUID clue(IncidentKind kind) {
        var id = registered(PROVINCE, kind, "2026-02-02");
        settle(id, kind);
        return id;
    }

    void settle(UUID id, IncidentKind kind) {
        if (kind.determined()) {
            incidents.determine(PROVINCE, id, determination(), Seen.NOTHING);
        } else {
            incidents.find(OPENER, id, typed("finding", "多家媒体报道属实，影响重大。"), Seen.NOTHING);
            press(DECIDER, id, AdjustmentAction.AGREE);
        }
    }

    UUID opened(IncidentKind kind) {
        var id = clue(kind);
        press(OPENER, id, AdjustmentAction.OPEN);
        return id;
    }

    UUID told(IncidentKind kind) {
        return told(opened(kind));
    }

    UUID told(UUID id) {
        hearings.tell(OPENER, id, typed("words", WORDS), Seen.NOTHING);
        return id;
    }

    UUID heard(IncidentKind kind) {
        return heard(told(kind));
    }

    UUID heard(UUID id) {
        reply(CITY, id);
        reply(PROVINCE, id);
        press(OPENER, id, AdjustmentAction.END_HEARING);
        return id;
    }

    void reply(Actor actor, UUID id) {
        hearings.reply(actor, id, typed("opinion", "情况属实，已经整改。"), Seen.NOTHING);
    }

    /** A case with a proposed decision in which all undertakings of the city take the same course. */
    UUID proposed(UUID id, RulingOutcome outcome, String until, Course course) {
        rulings.propose(OPENER, id, proposal(outcome, until, course), Seen.NOTHING);
        return id;
    }

    private Typed proposal(RulingOutcome outcome, String until, Course course) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("outcome", outcome.name());
        fields.put("until", until);
        fields.put("grounds", "认定属实，整改需要时间。");
        effects.underWay(UNIT)
                .forEach(it ->
                        fields.put(Rulings.field(it), (it.open().contains(course) ? course : Course.GO_ON).name()));
        return Typed.ofSingle(fields);
    }

    UUID decided(IncidentKind kind, RulingOutcome outcome, String until) {
        var id = proposed(heard(kind), outcome, until, Course.GO_ON);
        rulings.decide(DECIDER, id, document(), Seen.NOTHING);
        return id;
    }

    UUID reviewing(IncidentKind kind, RulingOutcome outcome, String until) {
        var id = decided(kind, outcome, until);
        reviews.ask(CITY, id, typed("request", "认定的对象不是本地企业。"), Seen.NOTHING);
        return id;
    }
}
