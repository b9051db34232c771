package org.qiangxian.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.CallId;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels of a call: made and moved on by 总局, step by step as {@link Move} has it. */
@Service
@Transactional
class Panels {

    private final PanelRepository repository;
    private final ArrivedProposals proposals;
    private final PanelSteps steps;
    private final Undoing undoing;
    private final Clock clock;

    Panels(PanelRepository repository, ArrivedProposals proposals, PanelSteps steps, Undoing undoing, Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.steps = steps;
        this.undoing = undoing;
        this.clock = clock;
    }

    List<Panel> of(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        return repository.ofCall(call);
    }

    Panel get(Actor actor, PanelId id) {
        actor.require(Role.SAMR);
        return repository.find(id).orElseThrow(Panels::unknown);
    }

    PanelId create(Actor actor, CallId call, Kind kind, String name, LocalDate due) {
        actor.require(Role.SAMR);
        var called = name.strip();
        if (Typing.blank(called) || Typing.length(called) > 40) {
            throw Refusal.Invalid.of("name", "请填写论证组名称，不超过40个字。");
        }
        Wording.admit("name", called);
        if (due.isBefore(WorkingDays.today(clock.instant()))) {
            throw Refusal.Invalid.of("due", "提交意见的日期不能早于今天。");
        }
        proposals.call(call).form(kind);
        proposals.keepDemonstrationApart(actor, call);
        var mark = new Mark(actor.signature(), clock.instant());
        var id = repository.add(call, kind, called, due, actor.demonstration(), mark);
        undoing.forGood(new PanelFact.PanelMoved(id, Stage.PREPARING));
        return id;
    }

    /** Moves a panel on; refuses with what is still missing. */
    void move(Actor actor, PanelId id, Move move) {
        actor.require(Role.SAMR);
        var panel = repository.lock(id).orElseThrow(Panels::unknown);
        var lasting =
                repository.assignments(id).stream().filter(Assignment::lasting).toList();
        var whyNot = steps.whyNot(panel, move, lasting);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        repository.stage(id, move.row().next(panel.stage()));
        switch (move) {
            case OPEN -> steps.open(actor, panel, lasting);
            case GATHER -> steps.gather(panel, people(lasting));
            case CONCLUDE -> {}
        }
        var moved = new PanelFact.PanelMoved(id, move.row().next(panel.stage()));
        if (move.undoable()) {
            undoing.did(
                    actor,
                    PanelUndo.matter(id),
                    clock.instant().toEpochMilli(),
                    move.label(),
                    "",
                    "/panels/groups/" + id,
                    moved);
        } else {
            undoing.forGood(moved);
        }
    }

    /** The undo of the actor's last step with a panel, or null. */
    @Transactional(readOnly = true)
    Done.@Nullable Undo offer(Actor actor, PanelId id) {
        return undoing.offer(actor, PanelUndo.matter(id));
    }

    private static List<UUID> people(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::person).distinct().toList();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这个论证组。请从论证页面重新进入。");
    }
}
