package org.qiangxian.measurement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the time and the term for objections of what is done to values, and announces it. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Batch batch(Actor actor, Channel channel, Entry entry, String processing) {
        var source = entry.source();
        return batch(
                actor,
                channel,
                new Batch.Origin(
                        source.title(),
                        source.publisher(),
                        source.publishedOn().toString(),
                        source.retrievedOn(),
                        source.address(),
                        processing,
                        null));
    }

    Batch batch(Actor actor, Channel channel, Batch.Origin origin) {
        var now = clock.instant();
        return new Batch(
                UUID.randomUUID(),
                channel,
                origin.title(),
                origin.publisher(),
                origin.published(),
                origin.retrievedOn(),
                origin.address(),
                null,
                origin.processing(),
                origin.fileHash(),
                null,
                actor.signature(),
                now,
                now.atZone(Chinese.BEIJING).toLocalDate().plusDays(Measurements.DAYS_TO_ANSWER),
                actor.demonstration(),
                false);
    }

    /** Today in Beijing. */
    LocalDate today() {
        return clock.instant().atZone(Chinese.BEIJING).toLocalDate();
    }

    void recorded(Batch batch, long values, String by) {
        events.publishEvent(new ValuesRecorded(batch.id(), batch.title(), values, by));
    }

    void withdrawn(UUID batch, String reason, String by) {
        events.publishEvent(new BatchWithdrawn(batch, reason, by));
    }
}
