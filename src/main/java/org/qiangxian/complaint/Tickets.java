package org.qiangxian.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiangxian.delegation.SignedLinks;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * The signed ticket in each form of the public: the moment it was opened, some random characters, and a signature over
 * both. It needs no script and stores nothing about the reader; it exposes programs that send too fast or send one form
 * many times.
 */
@Component
class Tickets {

    /** The least time a form has to be open; anybody who writes something takes longer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The least time when many send. */
    static final Duration CROWDED = Duration.ofMinutes(2);

    /** How long a form can be sent. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Pattern FORM = Pattern.compile("(\\d{10,11})\\.([a-z2-9-]{20,60})");

    private final SignedLinks links;
    private final Clock clock;

    Tickets(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A ticket for a form that is opened now. */
    String fresh() {
        return at(clock.instant());
    }

    /** A ticket for a form that was opened at that time. */
    String at(Instant opened) {
        var second = String.valueOf(opened.getEpochSecond());
        return second + "." + links.fresh(about(second)).token();
    }

    private static String about(String second) {
        return "feedback " + second;
    }

    /**
     * A genuine ticket.
     *
     * @param hash of its random characters
     */
    record Opened(Instant at, byte[] hash) {

        /** @throws Refusal.TooMany where it was not open that long, with what to do */
        void requireOpenFor(Duration patience, Instant now, String otherwise) {
            if (now.isBefore(at.plus(patience))) {
                throw new Refusal.TooMany(otherwise);
            }
        }
    }

    /** Reads the ticket of a form; invented, altered and expired ones are refused alike. */
    Opened opened(String ticket, Instant now) {
        return valid(ticket, now).orElseThrow(() -> new Refusal.Conflict("这一页打开的时间太长，没有提交。写的内容都在，请核对后再提交一次。"));
    }

    /** Whether it can still be sent. */
    boolean holds(String ticket) {
        return valid(ticket, clock.instant()).isPresent();
    }

    private Optional<Opened> valid(String ticket, Instant now) {
        var parts = FORM.matcher(ticket);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        return links.opened(parts.group(2), Optional::of, _ -> about(parts.group(1)))
                .filter(_ -> !now.isBefore(at) && now.isBefore(at.plus(LONGEST)))
                .map(hash -> new Opened(at, hash));
    }
}
