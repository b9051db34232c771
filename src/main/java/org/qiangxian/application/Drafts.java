package org.qiangxian.application;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.call.CityStep;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Remark;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's side of 申报: it drafts, saves, submits, takes back. A save is never refused for its text, only a submission
 * is; but a save that does not build on the latest one is refused, so that nothing is lost.
 */
@Service
@Transactional
public class Drafts {

    /** How many drafts a unit may keep at once: several for each item of a call. */
    static final int MOST_DRAFTS = 30;

    private final ApplicationRepository repository;
    private final Moves moves;
    private final Replies replies;
    private final HandIn handIn;
    private final Calls calls;

    Drafts(ApplicationRepository repository, Moves moves, Replies replies, HandIn handIn, Calls calls) {
        this.repository = repository;
        this.moves = moves;
        this.replies = replies;
        this.handIn = handIn;
        this.calls = calls;
    }

    /**
     * Begins a proposal of the actor's own city (R22): the unit is never typed. An activity of that year that the city
     * began on its own answers the call; no second one is begun (R68).
     *
     * @param content what is prefilled
     */
    public Application begin(Actor actor, CallId id, Kind kind, Content content) {
        var unit = Readers.ownCity(actor);
        handIn.eligible(unit);
        var call = calls.get(id);
        if (calls.publishedFor(unit).stream().noneMatch(it -> it.id().equals(id))) {
            throw new Refusal.NotFound("这次征集不面向您所在的地区。请从征集列表重新进入。");
        }
        call.form(kind);
        var apart = repository.ofUnit(unit).stream()
                .filter(it -> it.kind() == kind && carried(it, call))
                .findFirst();
        return apart.isPresent()
                ? carry(actor, apart.get().id(), call)
                : insert(actor, draft(actor, unit, call, call.year(), kind, content));
    }

    /**
     * What a city begins.
     *
     * @param call null for an activity without a call
     */
    public record Beginning(@Nullable CallId call, Form form, int year) {}

    /** The form of what is to be begun: of a call, or for an activity without one. */
    @Transactional(readOnly = true)
    public Beginning start(Actor actor, @Nullable CallId id, Kind kind) {
        if (id != null) {
            var call = calls.get(id);
            return new Beginning(id, call.form(kind), call.year());
        }
        if (kind != Kind.ACTIVITY) {
            throw new Refusal.Conflict("只有质量提升活动可以不经征集自主开展。创新试点请从征集进入。");
        }
        int year = WorkingDays.today(moves.now()).getYear();
        return new Beginning(null, lender(Readers.ownCity(actor), year).form(kind, year), year);
    }

    /** Begins an activity of this year without a call: the last call lends its form (R69). */
    public Application beginApart(Actor actor, Content content) {
        var unit = Readers.ownCity(actor);
        handIn.eligible(unit);
        int year = WorkingDays.today(moves.now()).getYear();
        return insert(actor, draft(actor, unit, lender(unit, year), year, Kind.ACTIVITY, content));
    }

    /**
     * The call whose form an activity of a year without a call uses: the latest call up to that year, else the next
     * one.
     */
    Call lender(RegionCode unit, int year) {
        var lenders = calls.publishedFor(unit).stream()
                .filter(call -> call.has(Kind.ACTIVITY))
                .toList();
        return lenders.stream()
                .filter(call -> call.year() <= year)
                .max(Comparator.comparingInt(Call::year))
                .or(() -> lenders.stream().min(Comparator.comparingInt(Call::year)))
                .orElseThrow(() -> new Refusal.Conflict("还没有发布过活动的表格。总局发布征集后即可记录活动。"));
    }

    /** Whether an activity begun without a call is of this call's year and may answer it. */
    static boolean carried(Application it, Call call) {
        return !it.call().equals(call.id())
                && it.kind() == Kind.ACTIVITY
                && it.year() == call.year()
                && (it.status() == Status.DRAFT || it.status() == Status.RECORDED);
    }

    private Application carry(Actor actor, ApplicationId id, Call call) {
        var held = repository.lock(id).filter(it -> carried(it, call)).orElseThrow(Readers::unknown);
        if (held.status() == Status.RECORDED) {
            moves.move(actor, held, Action.REOPEN, "");
        }
        repository.answer(id, call.id(), call.version());
        return repository.find(id).orElseThrow();
    }

    private Application insert(Actor actor, Application application) {
        checkQuota(application.unit());
        try {
            repository.insert(application);
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("%d年已有一个活动主题，每年选定一个主题。请在原有活动上修改，或先放弃它。".formatted(application.year()));
        }
        moves.move(actor, application, Action.EDIT, "");
        return application;
    }

    /**
     * What an earlier proposal of the same city contributes to the form of a year: the texts and directions it still
     * asks for, with the quarters moved along (R5). Empty where the earlier proposal is not the actor's, or of another
     * kind.
     */
    @Transactional(readOnly = true)
    public Content former(Actor actor, ApplicationId from, Form form, int year) {
        return repository
                .find(from)
                .filter(it -> it.unit().equals(Readers.ownCity(actor)) && it.kind() == form.kind())
                .map(it -> FormerText.of(it.content(), form, year - it.year()))
                .orElseThrow(Readers::unknown);
    }

    private void checkQuota(RegionCode unit) {
        var drafts = repository.ofUnit(unit).stream()
                .filter(each -> each.status() == Status.DRAFT)
                .count();
        if (drafts >= MOST_DRAFTS) {
            throw new Refusal.Conflict("本单位已有 %d 份没有提交的草稿。请先提交或放弃其中一份，再起草新的。".formatted(MOST_DRAFTS));
        }
    }

    private Application draft(Actor actor, RegionCode unit, Call call, int year, Kind kind, Content content) {
        return new Application(
                new ApplicationId(UUID.randomUUID()),
                call.id(),
                call.version(),
                kind,
                unit,
                calls.recommenderOf(unit),
                year,
                Status.DRAFT,
                Holder.CITY,
                content,
                1,
                0,
                null,
                moves.now(),
                actor.demonstration() && !call.audience().fictional());
    }

    /**
     * Saves what is written, whatever its length.
     *
     * @param edit the save this one builds on
     * @return the number of this save
     * @throws Refusal.Conflict if somebody else saved since; both texts stay: the stored one here, the other with its writer
     */
    public int save(Actor actor, ApplicationId id, int edit, Content content) {
        var application = moves.ready(actor, id, Action.EDIT);
        Size.check(content);
        if (!repository.save(application, edit, content)) {
            throw new Refusal.Conflict(
                    application.edit() == edit ? "方案已不能修改，请刷新页面。" : "这份方案在另一处已保存了新的内容。您写的没有丢失，请对照两份后再保存。");
        }
        return edit + 1;
    }

    /** Saves what was sent, with what is answered to the remarks of a return. */
    int save(Actor actor, ApplicationId id, DraftForm typed) {
        var edit = save(actor, id, typed.edit(), typed.content());
        replies.save(actor, id, typed.replies());
        return edit;
    }

    /** Takes over the newest version of the call, whose changes the writer has read. */
    public void adopt(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.EDIT);
        repository.adopt(id, calls.get(application.call()).version());
    }

    /** What keeps the proposal from being submitted now; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Remark> check(Application application) {
        return handIn.check(application);
    }

    /**
     * Submits: the unit must be in the library now (R21), the form right in every field, and the call's newest version the
     * one it was filled against.
     *
     * @throws Refusal.Invalid naming the fields to mend
     */
    public void submit(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.SUBMIT);
        var call = calls.get(application.call());
        var number = handIn.in(application, actor.signature(actor.name()), moves.now());
        var holder =
                call.definition().cityStep().manner() == CityStep.Manner.SIGN_OFF ? Holder.BUREAU : Holder.RECOMMENDER;
        moves.move(actor, application, Action.SUBMIT, "", new Moves.To(Status.SUBMITTED, holder, number));
    }

    /** Records an activity of the year without asking for a recommendation (R69). */
    public void record(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.RECORD);
        if (application.kind() != Kind.ACTIVITY) {
            throw new Refusal.Conflict("只有质量提升活动可以只记录、不申请推荐。创新试点请提交。");
        }
        if (Typing.blank(application.title())) {
            throw Refusal.Invalid.of("name", "请先写明活动名称，再记录。");
        }
        moves.move(actor, application, Action.RECORD, "");
    }

    /** Makes a recorded activity a draft again. */
    public void reopen(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.REOPEN), Action.REOPEN, "");
    }

    /** Withdraws a proposal that the next desk has not begun to work on. */
    public void withdraw(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.WITHDRAW), Action.WITHDRAW, "");
    }

    /** Gives a draft up; its text stays readable. */
    public void discard(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.DISCARD), Action.DISCARD, "");
    }
}
