package org.qiangxian.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.answer.AnswerSteps.Move;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.Outcome;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of answering (R39). Every way in names a request, which must be in force and must ask the unit; there is no
 * other way by which a city, a province or a department is asked for a figure (R3).
 */
@Service
@Transactional
public class Answers {

    private static final int REASON_LIMIT = 200;

    private final DataRequests requests;
    private final SheetRepository repository;
    private final Entering entering;
    private final AnswerSteps steps;
    private final Clock clock;

    Answers(DataRequests requests, SheetRepository repository, Entering entering, AnswerSteps steps, Clock clock) {
        this.requests = requests;
        this.repository = repository;
        this.entering = entering;
        this.steps = steps;
        this.clock = clock;
    }

    /** What a request asks of the actor's unit; the first opening is noted, of the unit and not of the person. */
    public AnswerSheet sheet(Actor actor, DataRequestId id) {
        var sheet = asked(actor, id);
        if (sheet.request().standing(requests.today()) == DataRequest.Standing.IN_FORCE) {
            repository.opened(id, sheet.unit(), clock.instant());
        }
        return sheet;
    }

    /** The same for a unit without an actor, as the link of a department needs it; the request must be in force. */
    @Transactional(readOnly = true)
    public AnswerSheet sheet(DataRequestId id, RegionCode unit) {
        return sheet(requests.inForce(id), unit);
    }

    /**
     * Keeps what was typed as drafts. An item that somebody else of the unit saved meanwhile is not written over: the remark
     * at it holds both texts, and everything else is kept.
     */
    @Transactional(noRollbackFor = Refusal.Invalid.class)
    public Map<String, String> save(Actor actor, DataRequestId id, Map<String, String> typed) {
        var sheet = inForce(actor, id);
        var offered = entering.offered(sheet);
        var conflicts = new LinkedHashMap<String, String>();
        var excess = new LinkedHashMap<String, String>();
        sheet.items().forEach((item, places) -> {
            var filling = entering.filling(actor, sheet, item, Filling.of(item, places, typed));
            excess.putAll(Filling.excess(item, places, typed));
            var before = sheet.answers().get(item);
            var started = before != null || filling.started(offered.getOrDefault(item, Map.of()));
            if (!AnswerAction.SAVE.row().startsAt(sheet.status(item))
                    || !typed.containsKey(Filling.name(item, "title"))
                    || !started) {
                return;
            }
            if (before != null && before.differs(filling, typed.get(Filling.name(item, "seen")))) {
                conflicts.put(Filling.name(item, "title"), before.besides(filling));
            } else {
                save(sheet, item, filling, actor.signature());
            }
        });
        if (!conflicts.isEmpty()) {
            throw new Refusal.Invalid("有 %d 项在您填写期间已由本单位另一人保存，没有覆盖。".formatted(conflicts.size()), conflicts);
        }
        return excess;
    }

    /** Enters every item that has been started, each value with its document; refuses as a whole with remarks at the fields. */
    public int submit(Actor actor, DataRequestId id) {
        var sheet = inForce(actor, id);
        var started = sheet.answers().values().stream()
                .filter(answer -> AnswerAction.SUBMIT.row().startsAt(answer.status()))
                .toList();
        if (started.isEmpty()) {
            throw new Refusal.Invalid(
                    sheet.request().standing()
                            ? "还没有填写任何一项。填一项或几项、写明来源再提交；也可以一直不填。"
                            : "还没有填写任何一项。填一项或几项再提交；不填的可以选择“不填”。");
        }
        enter(actor, sheet, AnswerAction.SUBMIT, started);
        return started.size();
    }

    /** Leaves out one item, or with none named all that are open; the unit is not asked for them again (R5). Answers how many. */
    public int skip(Actor actor, DataRequestId id, List<RequestItem> only) {
        var sheet = inForce(actor, id);
        if (sheet.request().standing()) {
            throw new Refusal.Conflict("常设的补充指标不用选择“不填”：不填就是不填，平台不记、不问。");
        }
        if (!sheet.request().voluntary()) {
            throw new Refusal.Conflict("这份数据需求依据文件提供，不是自愿填报。确实没有数据的，请选择“无数据”后提交。");
        }
        var skipped = new ArrayList<Move>();
        sheet.items().forEach((item, places) -> {
            var status = sheet.status(item);
            if (AnswerAction.SKIP.row().startsAt(status) && (only.isEmpty() || only.contains(item))) {
                if (status == AnswerStatus.NONE) {
                    save(sheet, item, Filling.of(item, places, Map.of()), actor.signature());
                }
                var answer = repository.lock(id, sheet.unit(), item).orElseThrow();
                skipped.add(new Move(answer, status, null, ""));
            }
        });
        if (skipped.isEmpty()) {
            throw new Refusal.Conflict("没有可以选择不填的项目。请刷新页面查看。");
        }
        var items = skipped.stream().map(move -> move.answer().item()).toList();
        requests.close(id, sheet.unit(), items, Outcome.SKIPPED);
        steps.take(
                actor,
                sheet,
                AnswerAction.SKIP,
                skipped,
                only.isEmpty(),
                new AnswerFact.ItemsSkipped(
                        id.value(), sheet.request().number(), sheet.unit(), keys(items), actor.login()));
        return skipped.size();
    }

    /**
     * Takes what a department filled in by its link; it waits for the province's check. It is checked like any answer.
     */
    public void deposit(DataRequestId id, RegionCode unit, RequestItem item, Filling filling, String department) {
        var sheet = sheet(requests.inForce(id), unit);
        var row = AnswerAction.DEPOSIT.row();
        if (!sheet.items().containsKey(item) || !row.startsAt(sheet.status(item))) {
            throw new Refusal.Conflict("这一项已有人填报，不需要再填。");
        }
        entering.check(sheet, item, filling);
        if (!repository.save(
                id,
                unit,
                item,
                filling,
                row.next(sheet.status(item)),
                department,
                Signature.of(department),
                clock.instant())) {
            throw new Refusal.Conflict("这一项已有人填报，不需要再填。");
        }
        steps.forGood(new AnswerFact.ItemSent(id.value(), sheet.request().number(), unit, item.key(), department));
    }

    /** 省核: what a department sent in time becomes values, even if the last day has passed since. */
    public void accept(Actor actor, DataRequestId id, RequestItem item) {
        var sheet = asked(actor, id);
        var answer = standing(actor, sheet, item, AnswerAction.ACCEPT);
        enter(actor, sheet, AnswerAction.ACCEPT, List.of(answer));
    }

    /** 省核: gives the item back with a reason; it is open again. */
    public void giveBack(Actor actor, DataRequestId id, RequestItem item, String reason) {
        actor.require(AnswerAction.GIVE_BACK.row().roles());
        var sheet = asked(actor, id);
        var text = Typing.trimmed(reason);
        if (text.isEmpty() || Typing.length(text) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "请写明退回的理由，%d 字以内。".formatted(REASON_LIMIT));
        }
        Wording.admit("reason", text);
        var answer = standing(actor, sheet, item, AnswerAction.GIVE_BACK);
        steps.take(
                actor,
                sheet,
                AnswerAction.GIVE_BACK,
                List.of(new Move(answer, answer.status(), null, text)),
                false,
                new AnswerFact.ItemReturned(
                        id.value(), sheet.request().number(), sheet.unit(), item.key(), text, actor.login()));
    }

    /** The undo of the actor's last act on the answers of their unit, or null. */
    @Transactional(readOnly = true)
    public Done.@Nullable Undo offer(Actor actor, DataRequestId id) {
        return steps.offer(actor, id, Objects.requireNonNull(actor.area()));
    }

    private void enter(Actor actor, AnswerSheet sheet, AnswerAction action, List<Answer> answers) {
        var department = action == AnswerAction.ACCEPT ? answers.getFirst().department() : "";
        var batches = entering.enter(actor, sheet, answers, department);
        var items = answers.stream().map(Answer::item).toList();
        requests.close(sheet.request().id(), sheet.unit(), items, Outcome.ENTERED);
        steps.take(
                actor,
                sheet,
                action,
                answers.stream()
                        .map(answer -> new Move(answer, answer.status(), batches.get(answer.item()), ""))
                        .toList(),
                true,
                new AnswerFact.ItemsEntered(
                        sheet.request().id().value(),
                        sheet.request().number(),
                        sheet.unit(),
                        keys(items),
                        department,
                        actor.login()));
    }

    private void save(AnswerSheet sheet, RequestItem item, Filling filling, Signature by) {
        var id = sheet.request().id();
        if (!repository.save(
                id,
                sheet.unit(),
                item,
                filling,
                AnswerAction.SAVE.row().next(sheet.status(item)),
                "",
                by,
                clock.instant())) {
            throw moved();
        }
    }

    /** The answer as it stands, locked; refuses where the act may not be done to it. */
    private Answer standing(Actor actor, AnswerSheet sheet, RequestItem item, AnswerAction action) {
        var answer = repository.lock(sheet.request().id(), sheet.unit(), item);
        var status = answer.map(Answer::status).orElse(AnswerStatus.NONE);
        action.check(actor, status, () -> new Refusal.Conflict("这一项没有等待核对的部门填报。请刷新页面查看。"));
        return answer.orElseThrow();
    }

    private AnswerSheet inForce(Actor actor, DataRequestId id) {
        var sheet = asked(actor, id);
        sheet.request().requireInForce(requests.today());
        return sheet;
    }

    private AnswerSheet asked(Actor actor, DataRequestId id) {
        actor.require(AnswerAction.SUBMIT.row().roles());
        return sheet(requests.get(actor, id), Objects.requireNonNull(actor.area()));
    }

    private AnswerSheet sheet(DataRequest request, RegionCode unit) {
        var said = repository.answers(request.id(), unit);
        var asks = requests.asks(request.id(), unit, said.keySet());
        if (asks.isEmpty()) {
            throw new Refusal.NotFound("这份数据需求没有向您的单位征询数据，不需要填报。请从数据需求页面进入。");
        }
        return new AnswerSheet(request, unit, asks, said);
    }

    private static List<String> keys(List<RequestItem> items) {
        return items.stream().map(RequestItem::key).toList();
    }

    static Refusal.Conflict moved() {
        return new Refusal.Conflict("这一项刚刚已由他人办理。请刷新页面查看。");
    }
}
