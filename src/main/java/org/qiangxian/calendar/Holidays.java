package org.qiangxian.calendar;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.Changes;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the notices on holidays: 总局 enters each when it is issued, and every node uses it from then on. */
@Service
@Transactional
public class Holidays {

    private static final Pattern DOCUMENT = Pattern.compile("\\p{IsHan}{2,20}〔20\\d{2}〕\\d{1,4}号");
    private static final int MOST = 4_000;

    private final HolidayRepository notices;
    private final WorkingDays days;
    private final Changes changes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Holidays(
            HolidayRepository notices,
            WorkingDays days,
            Changes changes,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.notices = notices;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /** What was entered, newest first. */
    @Transactional(readOnly = true)
    public List<HolidayNotice> notices() {
        return notices.all().reversed();
    }

    /** The first year whose notice is awaited. */
    @Transactional(readOnly = true)
    public int awaited() {
        int year = WorkingDays.today(clock.instant()).getYear();
        while (days.known(year)) {
            year++;
        }
        return year;
    }

    /**
     * Enters the notice of a year; a later one of the same year takes its place.
     *
     * @param paragraphs one of each festival, as the notice prints them
     */
    public HolidayNotice enter(Actor actor, int year, String document, String paragraphs) {
        actor.require(Role.SAMR);
        if (actor.demonstration()) {
            throw new Refusal.Forbidden("演示账号不能录入节假日安排：它对所有单位的办理期限生效。");
        }
        int now = WorkingDays.today(clock.instant()).getYear();
        if (year < now || year > now + 1) {
            throw Refusal.Invalid.of("year", "只录入%d年或%d年的安排。".formatted(now, now + 1));
        }
        if (!DOCUMENT.matcher(document).matches()) {
            throw Refusal.Invalid.of("document", "请填写通知的文号，如 国办发明电〔2025〕7号。");
        }
        if (paragraphs.length() > MOST) {
            throw Refusal.Invalid.of("days", "请只粘贴各节日的段落，控制在 %d 字以内。".formatted(MOST));
        }
        var notice = new HolidayNotice(
                year, document, NoticeReading.read(year, paragraphs), actor.signature(actor.name()), clock.instant());
        notices.insert(notice);
        changes.note(Announced.SUBJECT);
        facts.publishEvent(new HolidaysAnnounced(year, document, notice.rests(), notice.worked(), actor.login()));
        return notice;
    }
}
