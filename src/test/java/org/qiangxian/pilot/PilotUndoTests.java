package org.qiangxian.pilot;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Quarter;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;

/** R59, R60, R77: everything that is said of a pilot is undone within ten minutes by the one who said it. */
@PlatformTest
@Undoes({PilotAction.class, MarkAction.class, SupportAction.class})
class PilotUndoTests extends UndoWalk {

    private static final String UNIT = "990124";
    private static final Actor CITY = Actors.city(UNIT);
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Quarter QUARTER = new Quarter(2025, 3);

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotMarks marks;

    @Autowired
    PilotRecords records;

    @Autowired
    PilotRecordRepository repository;

    @Autowired
    PilotIndustries industries;

    @Autowired
    Supports supports;

    @Autowired
    SupportRepository supported;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> running(MarkAction.ON_PLAN, CITY, 0, at -> marks.mark(CITY, at.id(), QUARTER, Piloting.onPlan())),
                () -> running(
                        MarkAction.ADJUST,
                        CITY,
                        0,
                        at -> marks.mark(CITY, at.id(), QUARTER, Piloting.adjusted(later()))),
                () -> running(
                        MarkAction.NOT_BEGUN, CITY, 0, at -> marks.mark(CITY, at.id(), QUARTER, Piloting.notBegun())),
                () -> running(
                        PilotAction.LANDMARK,
                        CITY,
                        0,
                        at -> records.landmark(CITY, at.id(), new LandmarkForm("指南", "一本指南。", "2025-07-11", ""))),
                () -> running(PilotAction.INDUSTRY, CITY, 0, at -> industries.name(CITY, at.id(), listed().toString())),
                () -> running(
                        PilotAction.REMARK,
                        PROVINCE,
                        1,
                        at -> records.remark(PROVINCE, at.id(), new ThreadForm("请说明安排。"))),
                () -> running(
                        PilotAction.REPORT,
                        PROVINCE,
                        0,
                        at -> records.report(PROVINCE, at.id(), new PressReportForm("报道", "日报", "2025-07-11", ""))),
                () -> running(
                        PilotAction.SUPPORT, PROVINCE, 1, at -> supports.record(PROVINCE, at.id(), Piloting.support())),
                this::completed,
                () -> answered(SupportAction.CONFIRM, 0),
                () -> answered(SupportAction.REFUSE, 1));
    }

    /** An industry that the county has listed. */
    private UUID listed() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into industry.industry (id, unit) values (:id, :unit)")
                .param("id", id)
                .param("unit", UNIT)
                .update();
        jdbc.sql("""
                        insert into industry.version (industry, number, kind, name, source, link, day, listed, demonstration,
                            saved_by, saved_at)
                        values (:id, 1, 'TOWN', '示例镇', '名单', '', '2025-01-01', true, false, '测试', now())
                        """).param("id", id).update();
        return id;
    }

    /** A day to which the milestone may be moved at any moment of this walk. */
    private static String later() {
        return "2027-12-20";
    }

    private Case running(Act<?> act, Actor actor, int messages, Consumer<Pilot> does) {
        var now = clock.instant();
        var pilot = piloting.pilot(UNIT);
        clock.stopAt(now);
        return of(act, actor, pilot, () -> does.accept(pilot), messages);
    }

    private Case completed() {
        var now = clock.instant();
        var pilot = piloting.at(PilotStatus.CLOSING, UNIT);
        clock.stopAt(now);
        return of(
                PilotAction.COMPLETE,
                CITY,
                pilot,
                () -> records.complete(CITY, pilot.id(), new SummaryForm("都已完成。", null)),
                1);
    }

    private Case answered(SupportAction action, int messages) {
        var now = clock.instant();
        var pilot = piloting.pilot(UNIT);
        supports.record(PROVINCE, pilot.id(), Piloting.support());
        clock.stopAt(now);
        var support = supported.of(pilot.id()).getFirst().id();
        return of(action, CITY, pilot, () -> supports.answer(CITY, pilot.id(), support, action, "没有来过。"), messages);
    }

    private Case of(Act<?> act, Actor actor, Pilot pilot, Runnable does, int messages) {
        return new Case(
                act,
                actor,
                pilot.matter(),
                does,
                () -> state(pilot),
                () -> records.remark(Actors.samr(), pilot.id(), new ThreadForm("请补充说明。")),
                messages,
                () -> piloting.leave(pilot));
    }

    private Object state(Pilot pilot) {
        return List.of(
                pilots.find(pilot.id()),
                repository.summaries(pilot.id()),
                repository.landmarks(pilot.id()),
                repository.remarks(pilot.id()),
                repository.reports(pilot.id()),
                repository.industry(pilot.id()),
                supported.of(pilot.id()));
    }
}
