package org.qiangxian.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turn;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.notice.NoticeRepository.Text;
import org.qiangxian.notice.NoticeRepository.Told;
import org.qiangxian.procedure.ActUndone;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 消息. Messages are stored in the transaction of the act they are about; mail goes out later and can
 * never make the act fail. A message goes once to all it concerns and cannot be forwarded (R3).
 */
@Service
@Transactional
public class Notices {

    /** The refusal of a second 催办 on a day. */
    public static final String URGED_TODAY = urgedBefore().getMessage();

    private final NoticeRepository repository;
    private final Outbox outbox;
    private final Undoing undoing;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Notices(NoticeRepository repository, Outbox outbox, Undoing undoing, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.undoing = undoing;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Tells an event once to each it concerns; {@code key} names the event, a second telling does nothing.
     *
     * @param subject at most 120 characters; the mail holds only this
     * @param link a path of the platform
     */
    public void tell(Collection<Recipient> to, String subject, String text, String link, String key) {
        send(Message.Kind.TOLD, key, new Text(subject, text, link), to);
    }

    /** The same for a later moment, before which nobody sees the message. */
    public void tellAt(Instant at, Collection<Recipient> to, String subject, String text, String link, String key) {
        repository
                .add(key, Message.Kind.TOLD, new Text(subject, text, link), to, new Told(at, null))
                .ifPresent(id -> outbox.queue(id, to, at));
    }

    /** Drops a message for a later moment; {@code false} if it has been shown, or does not exist. */
    public boolean untell(String key) {
        return repository.drop(key, clock.instant());
    }

    /**
     * 催办: urges those who hold a matter, and records it; refuses a second time on a day. No other code urges anybody.
     *
     * @param by the organisation that presses
     */
    public void urge(String by, Collection<Recipient> to, String subject, String text, String link, String key) {
        var words = by + "：" + text;
        if (send(Message.Kind.URGED, today(key), new Text(subject, words, link), to)
                .isEmpty()) {
            throw urgedBefore();
        }
        facts.publishEvent(new Urged(key, subject, words));
    }

    /** The refusal of a second time on a day. */
    public static Refusal.Already urgedBefore() {
        return new Refusal.Already("今天已经催办过这件事。", "对方已收到，请明天再催。");
    }

    /** Whether the matter was urged today: why the button is disabled. */
    @Transactional(readOnly = true)
    public boolean urgedToday(String key) {
        return repository.known(today(key));
    }

    private String today(String key) {
        return "urge/%s/%s".formatted(key, WorkingDays.today(clock.instant()));
    }

    /** The last messages told to the actor, newest first: the first page of them. */
    @Transactional(readOnly = true)
    public Paged<Message> latest(Actor actor, int most) {
        return Paged.of(
                1,
                most,
                repository.count(actor),
                (limit, offset) -> repository.messages(actor, Narrowing.NONE, limit, offset));
    }

    /**
     * Stores one message for each event, also when several threads try at once. The message of an act that can be
     * undone waits until it no longer can.
     */
    private Optional<UUID> send(Message.Kind kind, String key, Text text, Collection<Recipient> to) {
        var told = undoing.current()
                .map(act -> new Told(act.until(), act.id()))
                .orElseGet(() -> new Told(clock.instant(), null));
        var message = repository.add(key, kind, text, to, told);
        message.ifPresent(id -> outbox.queue(id, to, told.at()));
        return message;
    }

    /** Drops the messages of an act that was undone. */
    @EventListener
    void on(ActUndone undone) {
        repository.drop(undone.id());
    }

    /** Reminds of a matter, once for each threshold, however often and on whatever node it is called. */
    boolean remind(Turn due, int threshold) {
        var deadline = due.until();
        if (deadline == null) {
            return false;
        }
        var now = clock.instant();
        var key = "reminder/%s/%s/%d".formatted(due.key(), WorkingDays.today(deadline.minusNanos(1)), threshold);
        var subject = "%s（%s）".formatted(Chinese.brief(due.what(), 100), shortly(WorkingDays.daysLeft(now, deadline)));
        var text = new Text(subject, due.left(now), due.href());
        return send(Message.Kind.REMINDER, key, text, List.of(Recipient.of(due.desk())))
                .isPresent();
    }

    private static String shortly(long days) {
        return days == 0 ? "今天截止" : "剩余 %d 天".formatted(days);
    }
}
