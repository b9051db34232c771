package org.qiangxian.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Zishu;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 入库: only the county begins (R14), with one text (R183); each level above does what {@link EntryAction} gives
 * it and writes nothing into it (R23).
 */
@Service
@Transactional
class Admissions {

    /** The most characters of a draft that are stored. */
    private static final int MOST_TYPED = 6000;

    private final EntryRepository entries;
    private final EntryMoves moves;
    private final Library library;
    private final Regions regions;

    Admissions(EntryRepository entries, EntryMoves moves, Library library, Regions regions) {
        this.entries = entries;
        this.moves = moves;
        this.library = library;
        this.regions = regions;
    }

    /** Why the county cannot begin an application now; empty where it can. */
    @Transactional(readOnly = true)
    String barred(Actor actor) {
        var unit = own(actor);
        if (!regions.get(unit).current()) {
            return "本单位的行政区划已经变更，不能以原来的代码申请。请由承接的单位办理，账号由系统管理员开通。";
        }
        if (!library.eligible(unit)) {
            return "入库申请由县（市、区、旗）、镇或功能区提出，您的单位不在此列。";
        }
        if (library.isMember(unit)) {
            return "本单位已在培育库中，不用再申请。";
        }
        return open(unit).isPresent() ? "本单位已有一份正在办理的入库申请，不能再提第二份。请在原申请上继续办理。" : "";
    }

    /** Begins a draft. */
    Entry start(Actor actor) {
        actor.require(Role.CITY);
        var unit = own(actor);
        moves.requireApart(actor, unit);
        var whyNot = barred(actor);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var province = regions.provincialBodyOf(unit);
        var entry = new Entry(
                UUID.randomUUID(),
                unit,
                province.code(),
                regions.cityOf(unit).map(Region::code).orElse(null),
                EntryStatus.DRAFT,
                "",
                0,
                moves.now(),
                null,
                null,
                null,
                "");
        if (!entries.insert(entry)) {
            throw new Refusal.Conflict("本单位已有一份正在办理的入库申请，不能再提第二份。请刷新页面，在原申请上继续办理。");
        }
        return entry;
    }

    /** Keeps what was typed; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, UUID id, EntryForm form) {
        var entry = moves.ready(actor, id, EntryAction.EDIT, Seen.NOTHING);
        var typed = Typing.trimmed(form.statement());
        if (Typing.length(typed) > MOST_TYPED) {
            throw Refusal.Invalid.of("statement", "工作情况太长，没有保存。请精简到%d字以内。".formatted(Entry.STATEMENT_LIMIT));
        }
        if (typed.equals(entry.statement())) {
            return;
        }
        if (!entries.save(id, form.seen(), typed)) {
            throw new Refusal.Conflict("本单位另一位同事刚刚保存过这份申请，您这次写的没有保存。请对照下面已保存的文字再改。");
        }
    }

    /** Saves and hands in: the text has 1 to 600 字 and says nothing that no text may say (R183). */
    void submit(Actor actor, UUID id, EntryForm form) {
        save(actor, id, form);
        var entry = moves.ready(actor, id, EntryAction.SUBMIT, Seen.NOTHING);
        if (library.isMember(entry.unit())) {
            throw new Refusal.Conflict("本单位已在培育库中，不用再申请。");
        }
        if (Typing.blank(entry.statement())) {
            throw Refusal.Invalid.of("statement", "请填写工作情况，再提交。");
        }
        int written = Zishu.count(entry.statement());
        if (written > Entry.STATEMENT_LIMIT) {
            throw Refusal.Invalid.of(
                    "statement",
                    "工作情况共%d字，超出%d字，请精简到%d字以内。"
                            .formatted(written, written - Entry.STATEMENT_LIMIT, Entry.STATEMENT_LIMIT));
        }
        Wording.admit("statement", entry.statement());
        moves.move(actor, entry, EntryAction.SUBMIT, "");
    }

    /** Does an act that needs one press, with a reason or an opinion; the table says who may. */
    void press(Actor actor, UUID id, EntryAction action, String reason, Seen seen) {
        var entry = moves.ready(actor, id, action, seen);
        var whyNot = whyNot(entry, action);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        moves.move(actor, entry, action, reason);
        switch (action) {
            case MEAN_TO_ADMIT -> entries.weigh(id, true, Typing.trimmed(reason));
            case MEAN_TO_DEFER -> entries.weigh(id, false, Typing.trimmed(reason));
            default -> {}
        }
    }

    /** Why an act cannot be done now although the table allows it; empty where it can. */
    static String whyNot(Entry entry, EntryAction action) {
        return action == EntryAction.WITHDRAW && entry.openedAt() != null
                ? "%s已经打开这份申请，不能再撤回。确需修改的，请联系对方退回。".formatted(entry.status() == EntryStatus.WITH_BUREAU ? "市局" : "省局")
                : "";
    }

    /** The application for this reader; opened by its current desk, it counts as opened from now on. */
    Entry read(Actor actor, UUID id) {
        var entry = moves.get(actor, id);
        var holder = entry.status() == EntryStatus.WITH_BUREAU && actor.is(Role.CITY_BUREAU)
                || entry.status() == EntryStatus.WITH_PROVINCE && actor.is(Role.PROVINCE);
        if (holder && entry.openedAt() == null) {
            entries.open(id, moves.now());
            return entries.find(id).orElseThrow();
        }
        return entry;
    }

    @Transactional(readOnly = true)
    List<EntryStep> steps(Entry entry) {
        return entries.steps(entry.id());
    }

    /** The applications this reader may read, in the order of codes; a county's own, newest first. */
    @Transactional(readOnly = true)
    List<Entry> list(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        if (actor.is(Role.SAMR)) {
            return entries.forwarded();
        }
        if (area == null) {
            return List.of();
        }
        return switch (actor.role()) {
            case CITY -> entries.ofUnit(area);
            case CITY_BUREAU -> entries.ofBureau(area);
            default -> entries.ofProvince(area);
        };
    }

    private Optional<Entry> open(RegionCode unit) {
        return entries.ofUnit(unit).stream()
                .filter(each -> !each.status().over())
                .findFirst();
    }

    /** The county the actor acts for. */
    static RegionCode own(Actor actor) {
        actor.require(Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属的县（市、区）。请联系系统管理员核对单位。");
        }
        return area;
    }
}
