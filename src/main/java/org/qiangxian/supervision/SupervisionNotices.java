package org.qiangxian.supervision;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells each whom it concerns, once. Messages to an office about a note name no city, so that they do not become a list
 * of late cities (R90).
 */
@Component
class SupervisionNotices {

    private final Notices notices;
    private final NoteRepository notes;
    private final VisitRepository visits;
    private final Supervised supervised;

    SupervisionNotices(Notices notices, NoteRepository notes, VisitRepository visits, Supervised supervised) {
        this.notices = notices;
        this.notes = notes;
        this.visits = visits;
        this.supervised = supervised;
    }

    @EventListener
    void on(NoteMoved moved) {
        var note = notes.find(moved.id()).orElseThrow();
        var key = "supervision-note/%s/%s".formatted(note.id(), moved.action());
        switch (moved.action()) {
            case SEND ->
                notices.tell(
                        apart(note.fictional(), Recipient.city(note.unit())),
                        "收到一份督导函",
                        "%s就“%s”发来督导函：%s。可以定新的日子，也可以用一句话说明；约 %d 分钟。"
                                .formatted(
                                        note.by().words(),
                                        note.words(),
                                        note.ask().label(),
                                        Note.MINUTES),
                        note.path(),
                        key);
            case ANSWER ->
                notices.tell(
                        apart(note.fictional(), note.office().recipient()),
                        "一份督导函已有答复",
                        "请看答复，了结这份督导函。",
                        note.path(),
                        key);
            case CLOSE ->
                notices.tell(
                        apart(note.fictional(), Recipient.city(note.unit())),
                        "督导函已了结",
                        "这份督导函已了结，不用再办理。",
                        note.path(),
                        key);
        }
    }

    @EventListener
    void on(VisitMoved moved) {
        var visit = visits.find(moved.id()).orElseThrow();
        var key = "supervision-visit/%s/%d".formatted(visit.id(), moved.number());
        var city = apart(visit.fictional(), Recipient.city(visit.unit()));
        var day = Chinese.date(visit.day());
        switch (moved.action()) {
            case ANNOUNCE ->
                notices.tell(
                        city,
                        "%s来调研：%s".formatted(day, visit.by().words()),
                        "目的：%s。谁来：%s。预计占用 %d 分钟；不用准备汇报材料。".formatted(visit.purpose(), visit.who(), visit.minutes()),
                        visit.path(),
                        key);
            case MOVE ->
                notices.tell(
                        city,
                        "调研改期到%s".formatted(day),
                        "由%s改期。".formatted(visit.by().words()),
                        visit.path(),
                        key);
            case CANCEL -> cancelled(visit, day, key);
            case CONFIRM, DENY ->
                notices.tell(
                        apart(visit.fictional(), visit.office().recipient()),
                        "%s：%s的调研%s"
                                .formatted(
                                        supervised.name(visit.unit()),
                                        day,
                                        visit.status().label()),
                        moved.action() == VisitAction.CONFIRM
                                ? "用时 %d 分钟，记入负担台账。".formatted(visit.minutes())
                                : "不计入全年的次数和时间。",
                        visit.path(),
                        key);
        }
    }

    /** Tells of a cancelled visit; the announcing office too, if it ended with the membership of the city. */
    private void cancelled(Visit visit, String day, String key) {
        var city = Recipient.city(visit.unit());
        var left = !supervised.member(visit.unit());
        notices.tell(
                (left ? Stream.of(city, visit.office().recipient()) : Stream.of(city))
                        .map(each -> apart(visit.fictional(), each).getFirst())
                        .toList(),
                "%s的调研已取消".formatted(day),
                left
                        ? "%s已不在培育库，调研随之取消。".formatted(supervised.name(visit.unit()))
                        : "由%s取消，不用再安排。".formatted(visit.by().words()),
                visit.path(),
                key);
    }

    /** The recipients; demonstration accounts get no message about a real city. */
    private static List<Recipient> apart(boolean fictional, Recipient all) {
        return List.of(fictional ? all : all.demonstration(false));
    }
}
