package org.qiangxian.admission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;

/** Puts together the page 入库与退出. Lists are in the order of codes. */
@Component
class AdmissionLists {

    private static final int SIZE = 50;

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

    EntriesPage page(Actor actor, Narrowing asked, int page) {
        var province = actor.is(Role.PROVINCE);
        var samr = actor.is(Role.SAMR);
        return new EntriesPage(
                actor.is(Role.CITY) ? own(actor) : null,
                NarrowedPage.of(entries(actor, asked), page, SIZE),
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

    private Narrowed<EntriesPage.Row> entries(Actor actor, Narrowing asked) {
        return asked.in(
                admissions.list(actor).stream().map(each -> row(actor, each)).toList(),
                row -> new Narrowing.Line(row.place() + row.entry().unit(), row.status(), ""));
    }

    /** The applications as a file, as far as they are looked for. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "入库申请",
                List.of("代码", "地区", "状态", "自何时"),
                entries(actor, asked).rows().stream()
                        .map(row -> List.of(
                                row.entry().unit().value(),
                                row.place(),
                                row.status(),
                                Chinese.date(row.entry().since())))
                        .toList());
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
