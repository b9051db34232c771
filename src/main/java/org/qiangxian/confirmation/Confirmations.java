package org.qiangxian.confirmation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.TypedFigure;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 数据确认: a city sees the values about it by batch, confirms a batch in one act, or objects to a value
 * with a reason. Silence until the last day is acceptance, and says so. Nothing answered is ever altered.
 */
@Service
@Transactional
public class Confirmations {

    /** The longest reason of an objection. */
    public static final int REASON_LIMIT = 500;

    /** How many objections a unit may make in one day of Beijing: more than a whole table of values has. */
    static final int OBJECTIONS_A_DAY = 300;

    /** Working days within which the body responsible for the channel decides on an objection. */
    public static final int DECIDED_WITHIN = 10;

    private static final String ANSWERED = "这个数值已经答复过了，不必再次答复。请刷新页面查看最新情况。";

    private final AnswerRepository answers;
    private final Measurements measurements;
    private final BatchStandings standings;
    private final Undoing undoing;
    private final Clock clock;

    Confirmations(
            AnswerRepository answers,
            Measurements measurements,
            BatchStandings standings,
            Undoing undoing,
            Clock clock) {
        this.answers = answers;
        this.measurements = measurements;
        this.standings = standings;
        this.undoing = undoing;
        this.clock = clock;
    }

    /** The batches about the actor's own city, open ones first; empty for actors without a city. */
    @Transactional(readOnly = true)
    public List<Awaiting> awaiting(Actor actor) {
        var area = actor.area();
        return actor.is(Role.CITY) && area != null ? standings.of(area) : List.of();
    }

    /** Values, answers and batches of a unit for whoever may read them, from one reading. */
    public ConfirmationSheet sheet(Actor actor, RegionCode unit) {
        measurements.requireReader(actor, unit);
        return standings.sheet(unit);
    }

    /** All answers of a unit, including those taken back, for readers of the unit, newest first. */
    public List<CityAnswer> given(Actor actor, RegionCode unit) {
        measurements.requireReader(actor, unit);
        return answers.given(unit);
    }

    /** All a unit objected to one value, what was taken back too, for a caller that has checked who asks. */
    @Transactional(readOnly = true)
    public List<CityAnswer> course(RegionCode unit, long value) {
        return objections(answers.given(unit), value);
    }

    /** All standing answers of a unit, for readers of the unit, newest first. */
    public List<CityAnswer> answers(Actor actor, RegionCode unit) {
        measurements.requireReader(actor, unit);
        return answers.of(unit);
    }

    /** What a unit objected to one value, newest first, for a caller that has checked who asks. */
    @Transactional(readOnly = true)
    public List<CityAnswer> said(RegionCode unit, long value) {
        return objections(answers.of(unit), value);
    }

    private static List<CityAnswer> objections(List<CityAnswer> given, long value) {
        return given.stream()
                .filter(answer -> answer.verdict() == CityAnswer.Verdict.OBJECTED)
                .filter(answer -> answer.value() != null && answer.value() == value)
                .toList();
    }

    /** Confirms all values of a batch about the actor's own city that it did not answer one by one. */
    public void confirm(Actor actor, RegionCode unit, UUID batch) {
        undoing.did(
                actor,
                ConfirmationUndo.matter(unit, batch),
                confirmed(actor, unit, batch),
                ConfirmationAction.CONFIRM.label(),
                "",
                "/confirmations",
                new BatchConfirmed(batch, unit.value(), actor.login(), actor.demonstration()));
    }

    /** The same for several batches, all or none; each can be taken back separately. */
    public void confirm(Actor actor, RegionCode unit, List<UUID> batches) {
        requireOwn(actor, unit);
        if (batches.isEmpty()) {
            throw new Refusal.Conflict("没有等待确认的数据。请刷新页面查看最新情况。");
        }
        batches.stream().distinct().forEach(batch -> confirm(actor, unit, batch));
    }

    /** 无异议 to one value of a batch that waits: the city looked at it, and it waits no longer. */
    public UUID agree(Actor actor, RegionCode unit, long id) {
        requireOwn(actor, unit);
        answers.lock(unit);
        var value = measurements.find(unit, id).orElseThrow(Confirmations::notFound);
        var batch = value.batch().id();
        var awaiting = standings.find(unit, batch).orElseThrow(Confirmations::notFound);
        ConfirmationAction.AGREE.check(actor, awaiting.standing(), () -> new Refusal.Conflict(ANSWERED));
        if (answers.of(unit).stream().anyMatch(answer -> answer.value() != null && answer.value() == id)) {
            throw new Refusal.Conflict(ANSWERED);
        }
        var number = answers.insert(
                batch,
                id,
                unit,
                CityAnswer.Verdict.CONFIRMED,
                null,
                null,
                actor.signature(),
                clock.instant(),
                actor.demonstration());
        undoing.did(
                actor,
                ConfirmationUndo.matter(unit, batch, id),
                number,
                ConfirmationAction.AGREE.label(),
                "",
                "/confirmations/" + batch,
                new ValueAgreed(id, unit.value(), actor.login(), actor.demonstration()));
        return batch;
    }

    /** The value an objection is about to be made to: of the actor's own city, and of a batch it may answer (R39). */
    @Transactional(readOnly = true)
    public Value own(Actor actor, RegionCode unit, long id) {
        requireOwn(actor, unit);
        return measurements.find(unit, id).orElseThrow(Confirmations::notFound);
    }

    /** Whether the actor may object to a value from the value's own page: it is its city's, stands, and was not given by it. */
    @Transactional(readOnly = true)
    public boolean objectable(Actor actor, RegionCode unit, Value value) {
        return actor.is(Role.CITY)
                && unit.equals(actor.area())
                && !value.batch().withdrawn()
                && value.batch().channel() != Channel.CITY
                && said(unit, value.id()).isEmpty();
    }

    /** Confirms as part of the entry of a city's own figures; it is taken back only together with the entry. */
    public void confirmWithin(Actor actor, RegionCode unit, UUID batch) {
        confirmed(actor, unit, batch);
        undoing.forGood(new BatchConfirmed(batch, unit.value(), actor.login(), actor.demonstration()));
    }

    private long confirmed(Actor actor, RegionCode unit, UUID batch) {
        requireOwn(actor, unit);
        answers.lock(unit);
        var awaiting = standings.find(unit, batch).orElseThrow(() -> new Refusal.NotFound("没有这批数据。请回到数据确认页面。"));
        ConfirmationAction.CONFIRM.check(actor, awaiting.standing(), () -> new Refusal.Conflict("这批数据已经确认过了，不必再次确认。"));
        return answers.insert(
                batch,
                null,
                unit,
                CityAnswer.Verdict.CONFIRMED,
                null,
                null,
                actor.signature(),
                clock.instant(),
                actor.demonstration());
    }

    /**
     * Objects to one value about the actor's own city; the value stays as it is, the objection beside it.
     *
     * @param typed the city's own figure as typed, in the unit of the indicator; may be left empty
     */
    public void object(Actor actor, RegionCode unit, long id, String reason, String typed) {
        requireOwn(actor, unit);
        var value = measurements.find(unit, id).orElseThrow(Confirmations::notFound);
        var text = Typing.trimmed(reason);
        if (text.isEmpty()) {
            throw Refusal.Invalid.of("reason", "请写明异议的理由，例如本地公布的数值和出处。");
        }
        if (Typing.length(text) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(REASON_LIMIT));
        }
        Wording.admit("reason", text);
        var remarks = new LinkedHashMap<String, String>();
        var figure = TypedFigure.read("figure", typed, remarks);
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("本单位的数值请只填数字，如 98.6，不带单位；不清楚的可以不填。", remarks);
        }
        checkQuota(unit);
        var number = answers.insert(
                value.batch().id(),
                id,
                unit,
                CityAnswer.Verdict.OBJECTED,
                text,
                figure,
                actor.signature(),
                clock.instant(),
                actor.demonstration());
        undoing.did(
                actor,
                objection(id),
                number,
                ConfirmationAction.OBJECT.label(),
                "",
                "/confirmations/" + value.batch().id(),
                new ValueObjected(id, unit.value(), text, actor.login(), actor.demonstration()));
    }

    /** The kind of matter for {@link Undoing}; the module that opens the matter takes the objection back. */
    public static String objection(long value) {
        return "objection/" + value;
    }

    /**
     * Marks an objection of a unit as taken back, for a caller that has checked the right and what was done meanwhile.
     */
    public void takeBack(RegionCode unit, long answer) {
        answers.lock(unit);
        answers.undo(unit, answer, clock.instant());
    }

    /** What cities have said to a batch, newest first, for a caller that has checked who asks. */
    @Transactional(readOnly = true)
    public List<CityAnswer> said(UUID batch) {
        return answers.of(batch);
    }

    /** Locks the answers of units until the transaction ends; all units in one call, so that no deadlock arises. */
    public void hold(List<RegionCode> units) {
        units.stream().sorted().forEach(answers::lock);
    }

    /** The undo of the actor's last act on a batch, or null. */
    Done.@Nullable Undo offer(Actor actor, RegionCode unit, UUID batch) {
        return undoing.offer(actor, ConfirmationUndo.matter(unit, batch));
    }

    /** The undo of the actor's 无异议 to a value, or null. */
    Done.@Nullable Undo offer(Actor actor, RegionCode unit, UUID batch, long value) {
        return undoing.offer(actor, ConfirmationUndo.matter(unit, batch, value));
    }

    /** The undo of the actor's objection, or null. */
    Done.@Nullable Undo offer(Actor actor, long value) {
        return undoing.offer(actor, objection(value));
    }

    private void checkQuota(RegionCode unit) {
        answers.lock(unit);
        var today = clock.instant().atZone(Chinese.BEIJING).toLocalDate().atStartOfDay(Chinese.BEIJING);
        if (answers.objectedSince(unit, today.toInstant()) >= OBJECTIONS_A_DAY) {
            throw new Refusal.Conflict("一个单位一天最多提出 %d 条异议，今天已满。请明天再提，或把同一批次的问题写在一条中。".formatted(OBJECTIONS_A_DAY));
        }
    }

    /** Refuses whoever does not act for the unit itself. */
    private static void requireOwn(Actor actor, RegionCode unit) {
        actor.require(ConfirmationAction.CONFIRM.row().roles());
        if (!unit.equals(actor.area())) {
            throw notFound();
        }
    }

    private static Refusal.NotFound notFound() {
        return new Refusal.NotFound("没有找到这份数据，或不在您的办理范围内。请从工作台进入。");
    }
}
