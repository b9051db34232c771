package org.qiangxian.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is. Late items lie on the desk of their own city alone; an answered note lies on the desk of the office
 * that sent it without the name of the city, so that a desk does not become a list of late cities (R90).
 */
@Component
class SupervisionTurns implements Waiting {

    private final Lag lag;
    private final NoteRepository notes;
    private final VisitRepository visits;
    private final Supervised supervised;

    SupervisionTurns(Lag lag, NoteRepository notes, VisitRepository visits, Supervised supervised) {
        this.lag = lag;
        this.notes = notes;
        this.visits = visits;
        this.supervised = supervised;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from (%s) late
                        where not exists (select from supervision.word w
                                          where w.unit = :unit and w.source = late.source and w.item = late.item
                                            and w.action = 'FINISH' and not w.kept and w.day = late.day
                                            and not exists (select from supervision.word later
                                                            where later.unit = w.unit and later.source = w.source
                                                              and later.item = w.item and later.number > w.number)))
                or exists (select from supervision.note where unit = :unit and status = 'SENT')
                or exists (select from supervision.visit where unit = :unit and status = 'ANNOUNCED' and day <= :today)
                """.formatted(lag.late());
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return Stream.of(
                        units(reach).flatMap(this::late),
                        notes.waiting(reach).stream().map(SupervisionTurns::note),
                        visits.due(reach, supervised.today()).stream().map(SupervisionTurns::visit))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<RegionCode> units(Reach reach) {
        if (reach.everywhere()) {
            return lag.units().stream().filter(supervised::member).sorted();
        }
        return reach.to(Role.CITY) && !reach.area().isEmpty()
                ? Stream.of(new RegionCode(reach.area())).filter(supervised::member)
                : Stream.of();
    }

    private Stream<Turn> late(RegionCode unit) {
        var desk = apart(supervised.fictional(unit), Desk.of(Role.CITY, unit));
        return lag.open(unit).stream().filter(item -> item.status().late()).map(item -> late(unit, desk, item));
    }

    /** The desk; nothing about a real city waits for a demonstration account. */
    private static Desk apart(boolean fictional, Desk desk) {
        return fictional ? desk : desk.demonstration(false);
    }

    private static Turn late(RegionCode unit, Desk desk, OwnDayItem item) {
        var path = SupervisionController.PATH + "/" + unit;
        return Turn.of(
                        "own-day/%s/%s".formatted(unit, item.key()),
                        desk,
                        "%s已过自己定的日子：%s"
                                .formatted(
                                        item.own().kind(),
                                        Chinese.brief(item.own().words(), 40)),
                        WorkingDays.endOf(item.own().day()))
                .until(item.status() == OwnDayStatus.LATE ? WorkingDays.endOf(item.last()) : null)
                .mayBeLeft()
                .noting(item.status() == OwnDayStatus.LATE ? "改期或写明已完成；在此以前只有本单位看得到" : "市局和省局在本市页面上可以看到；仍可以改期或写明已完成")
                .go(SupervisionController.PATH, path + "#days", "去办理");
    }

    private static Turn note(Note note) {
        return note.status() == NoteStatus.SENT
                ? Turn.of(
                                note.matter(),
                                apart(note.fictional(), Desk.of(Role.CITY, note.unit())),
                                "答复督导函",
                                note.since())
                        .noting("定新的日子，或者用一句话说明")
                        .go(SupervisionController.PATH, note.path(), "去答复")
                : Turn.of(note.matter(), apart(note.fictional(), note.office().desk()), "看答复，了结一份督导函", note.since())
                        .go(SupervisionController.PATH, note.path(), "去了结");
    }

    private static Turn visit(Visit visit) {
        return Turn.of(
                        visit.matter(),
                        apart(visit.fictional(), Desk.of(Role.CITY, visit.unit())),
                        "确认%s的调研是否进行".formatted(visit.office().label()),
                        visit.day().atStartOfDay(Chinese.BEIJING).toInstant())
                .go(SupervisionController.PATH, visit.path(), "去确认");
    }
}
