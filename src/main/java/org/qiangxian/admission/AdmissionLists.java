package org.qiangxian.admission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.springframework.stereotype.Component;

/** Puts together the page 入库与退出. Lists are in the order of codes. */
@Component
class AdmissionLists {

    private final Admissions admissions;
    private final Tranches batches;
    private final LeaveTrails leavings;
    private final Windows windows;
    private final UnitStandings standings;

    AdmissionLists(
            Admissions admissions, Tranches batches, LeaveTrails leavings, Windows windows, UnitStandings standings) {
        this.admissions = admissions;
        this.batches = batches;
        this.leavings = leavings;
        this.windows = windows;
        this.standings = standings;
    }

    EntriesPage page(Actor actor) {
        var province = actor.is(Role.PROVINCE);
        var samr = actor.is(Role.SAMR);
        return new EntriesPage(
                actor.is(Role.CITY) ? own(actor) : null,
                admissions.list(actor).stream().map(each -> row(actor, each)).toList(),
                province || samr ? batches.list(actor).stream().map(this::sent).toList() : List.of(),
                leavings.open().stream()
                        .filter(each -> standings.above(actor, each.unit()))
                        .map(this::left)
                        .toList(),
                samr ? standings.changed() : List.of(),
                province || samr ? windows.list(actor) : List.of(),
                province ? batches.letter(actor).entries().size() : 0,
                samr ? standings.nation() : "",
                windows.today());
    }

    private EntriesPage.Own own(Actor actor) {
        var unit = Admissions.own(actor);
        return new EntriesPage.Own(
                standings.words(unit),
                standings.member(unit),
                admissions.barred(actor),
                leavings.open(unit).orElse(null),
                leavings.of(unit));
    }

    EntriesPage.Row row(Actor actor, Entry entry) {
        return new EntriesPage.Row(
                entry,
                standings.place(entry.unit()),
                entry.status().label(actor.role()),
                standings.fictional(entry.unit()));
    }

    /** The page of the batch a province is about to forward. */
    TranchePage batch(Actor actor) {
        var letter = batches.letter(actor);
        var window = windows.current(Tranches.province(actor));
        return new TranchePage(
                letter.number(),
                letter.entries().stream().map(each -> row(actor, each.entry())).toList(),
                batches.code(letter),
                batches.stamped(actor, letter).isPresent(),
                window.orElse(null),
                batches.whyNot(actor, letter, window),
                "",
                "");
    }

    private EntriesPage.Sent sent(Tranche batch) {
        return new EntriesPage.Sent(batch, standings.place(batch.province()), standings.fictional(batch.province()));
    }

    private EntriesPage.Left left(Leaving leaving) {
        return new EntriesPage.Left(leaving, standings.place(leaving.unit()));
    }
}
