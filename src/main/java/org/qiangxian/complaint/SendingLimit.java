package org.qiangxian.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Limits how many complaints are accepted, so that the store stays bounded and nobody who floods the channel closes it
 * for others (R110). Counted by the address the platform itself saw and by the networks around it ({@link Networks});
 * what a request claims about itself does not count.
 *
 * <p>Each address and each network around it has its own measure, of which one half is for the first complaint of an address alone: a few
 * addresses, however much they send, take no more than the other half from their neighbours. All together fill {@value #ALL} places a day. When those are taken there
 * is a reserve in which every network around has a few places of its own, for text alone and for whoever is patient: a flood from
 * elsewhere, of however many addresses, cannot take them.
 *
 * <p>One address may be that of a whole office or village. Whoever finds no place but has sent today, and whoever comes after its first {@value #HOURLY} of an hour or {@value #DAILY} of a
 * day sends text alone, from a form that was open the longer, the more have come; there are {@value #SHARED} such places a day, apart from
 * all others, so that whoever fills them takes none from anybody else. No more than {@value #ALL} + {@value #SHARED} + {@value #RESERVE} are
 * ever kept of a day.
 */
@Component
class SendingLimit {

    static final int HOURLY = 5;
    static final int DAILY = 10;
    static final int SHARED_HOURLY = 30;
    static final int SHARED_DAILY = 100;
    static final int SHARED_NEAR = 150;
    static final int SHARED_WIDE = 300;
    static final int SHARED = 1_000;

    static final int NEAR = 40;
    static final int WIDE = 200;
    static final int ALL = 2_000;

    static final int RESERVE_NEAR = 1;
    static final int RESERVE_WIDE = 5;
    static final int RESERVE = 20_000;

    /** The most wrong codes from a network before it has to wait; no more of them are counted. */
    static final int MISSES = 20;

    /** So many that were turned away are counted in a day; a flood writes no more. */
    static final int TURNED_COUNTED = 10_000;

    /** How much of the measure of a network is left to whoever sends for the first time in a day: one half. */
    private static final int FIRST = 2;

    private static final int MISSES_OF_ALL = 5_000;
    private static final Duration MISSING = Duration.ofMinutes(15);
    private static final String SENT = "sent";
    private static final String SPARE = "spare";
    private static final String MANY = "shared";
    private static final String MISSED = "missed";
    private static final String TURNED = "turned";

    private final Tally tally;
    private final Tickets tickets;
    private final Clock clock;

    SendingLimit(Tally tally, Tickets tickets, Clock clock) {
        this.tally = tally;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Refuses at once what would be refused later, before anything expensive is done, and counts nothing. */
    void look(String network, String ticket, boolean files) {
        var now = clock.instant();
        var opened = tickets.opened(ticket, now);
        place(Networks.of(network), opened, files, now);
        if (tally.sent(opened.hash())) {
            throw again();
        }
    }

    private static Refusal.Conflict again() {
        return new Refusal.Conflict("这一页已经提交过，没有重复登记。没有记下查询码的，可以重新打开“反映情况”再提交一次。");
    }

    /**
     * Counts a complaint, or refuses it and says when the sender may come again; runs in the transaction that stores
     * it. A form that arrives several times counts once.
     */
    void admit(String network, String ticket, boolean files) {
        var now = clock.instant();
        var opened = tickets.opened(ticket, now);
        tally.lock();
        var around = Networks.of(network);
        var place = place(around, opened, files, now);
        if (!tally.first(opened.hash(), now)) {
            throw again();
        }
        for (var bucket : List.of(own(around), near(place, around), wide(place, around), place)) {
            tally.add(bucket, now);
        }
    }

    private static String own(Networks around) {
        return SENT + "/own/" + around.own();
    }

    private static String near(String place, Networks around) {
        return place + "/near/" + around.near();
    }

    private static String wide(String place, Networks around) {
        return place + "/wide/" + around.wide();
    }

    /** The kind of place that is free; refuses a form that was not open long enough for it. */
    private String place(Networks around, Tickets.Opened opened, boolean files, Instant now) {
        var hour = tally.since(now.minus(Duration.ofHours(1)), List.of(own(around)));
        var day = tally.since(
                now.minus(Tally.DAY),
                List.of(
                        own(around),
                        near(SENT, around),
                        wide(SENT, around),
                        SENT,
                        near(SPARE, around),
                        wide(SPARE, around),
                        SPARE,
                        TURNED));
        if (full(hour, own(around), HOURLY) || full(day, own(around), DAILY)) {
            return shared(around, opened, files, hour.getOrDefault(own(around), 0), now);
        }
        boolean again = full(day, own(around), 1);
        int part = again ? FIRST : 1;
        if (!full(day, SENT, ALL)
                && !full(day, near(SENT, around), NEAR / part)
                && !full(day, wide(SENT, around), WIDE / part)) {
            opened.requireOpenFor(Tickets.PATIENCE, now, "请稍候几秒，核对后再提交，写的内容都在。");
            return SENT;
        }
        if (again) {
            return shared(around, opened, files, hour.getOrDefault(own(around), 0), now);
        }
        if (full(day, SPARE, RESERVE)
                || full(day, near(SPARE, around), RESERVE_NEAR)
                || full(day, wide(SPARE, around), RESERVE_WIDE)) {
            throw turnedAway("现在提交的人很多，请明天再提交；着急的请拨打 12345，公职人员违纪违法的拨打 12388。", day, now);
        }
        if (files) {
            throw new Refusal.TooMany("现在提交的人很多，暂时只收文字。请不带材料再提交一次，材料可以在核实时提供。");
        }
        opened.requireOpenFor(
                Tickets.CROWDED,
                now,
                "现在提交的人很多。请不要关闭本页，打开满 %d 分钟以后再提交，写的内容都在；也可以拨打 12345。".formatted(Tickets.CROWDED.toMinutes()));
        return SPARE;
    }

    /**
     * The place for a sender who shares an address with many. @param sent how many that address sent within the hour
     */
    private String shared(Networks around, Tickets.Opened opened, boolean files, int sent, Instant now) {
        var day = tally.since(
                now.minus(Tally.DAY), List.of(own(around), near(MANY, around), wide(MANY, around), MANY, TURNED));
        if (sent >= SHARED_HOURLY) {
            throw turnedAway("您所在的网络一小时内提交的较多，请一小时后再提交；也可以拨打 12345。", day, now);
        }
        if (full(day, own(around), SHARED_DAILY)
                || full(day, near(MANY, around), SHARED_NEAR)
                || full(day, wide(MANY, around), SHARED_WIDE)
                || full(day, MANY, SHARED)) {
            throw turnedAway("您所在的网络今天提交的较多，请明天再提交；也可以换一个网络（如手机流量），或者拨打 12345。", day, now);
        }
        if (files) {
            throw new Refusal.TooMany("您所在的网络提交的较多，暂时只收文字。请不带材料再提交一次，材料可以在核实时提供。");
        }
        var patience = Tickets.CROWDED.multipliedBy(1 + sent / DAILY);
        opened.requireOpenFor(
                patience,
                now,
                "您所在的网络提交的较多。请不要关闭本页，打开满 %d 分钟以后再提交，写的内容都在；也可以拨打 12345。".formatted(patience.toMinutes()));
        return MANY;
    }

    /** There was no place. It is counted where it is said at once; what is taken back with a transaction was counted before. */
    private Refusal.TooMany turnedAway(String words, Map<String, Integer> day, Instant now) {
        if (!full(day, TURNED, TURNED_COUNTED)) {
            tally.add(TURNED, now);
        }
        return new Refusal.TooMany(words);
    }

    /** How many were turned away within a day, in words; empty where nobody was. */
    String turnedAway() {
        int turned =
                tally.since(clock.instant().minus(Tally.DAY), List.of(TURNED)).getOrDefault(TURNED, 0);
        return turned == 0
                ? ""
                : "24 小时内有 %d 次%s提交因为提交的人多没有收下，已提示改日再提交，或者拨打 12345、12388。"
                        .formatted(turned, turned < TURNED_COUNTED ? "" : "以上的");
    }

    private static boolean full(Map<String, Integer> counts, String bucket, int most) {
        return counts.getOrDefault(bucket, 0) >= most;
    }

    /**
     * The refusal of a wrong code, which is counted. A right code opens however many wrong ones came from the same
     * network before.
     */
    Refusal missed(String network) {
        var now = clock.instant();
        var own = MISSED + "/" + network;
        var counts = tally.since(now.minus(MISSING), List.of(own, MISSED));
        if (full(counts, own, MISSES)) {
            return new Refusal.TooMany("输错的查询码较多，请核对以后过 15 分钟再试。");
        }
        if (!full(counts, MISSED, MISSES_OF_ALL)) {
            tally.add(own, now);
            tally.add(MISSED, now);
        }
        return unknown();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这个查询码。请核对每组字符；其中没有字母 i、l、o 和数字 0、1。");
    }

    void tidy() {
        tally.tidy(clock.instant());
    }
}
