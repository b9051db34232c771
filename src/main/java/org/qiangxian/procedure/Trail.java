package org.qiangxian.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Turn;
import org.qiangxian.shell.Chinese;

/**
 * 办理轨迹: the strip on every record, as one reader sees it. It answers three questions, 现在何处, 轮到谁, 下一步, and shows the
 * reader's one button or says why there is none.
 *
 * @param stations the stations of the record: done, present, to come; empty where it has no fixed course
 * @param where at whose desk it lies
 * @param since since when; null if from the beginning
 * @param turn whose turn it is and to do what; null where it waits for nobody
 * @param next what comes after; null where nothing does
 * @param mine whether it is the reader's own turn: only then is its last day marked
 * @param go the reader's one button, or null
 * @param why why the reader has no button; empty where there is one
 * @param undo the button that undoes the reader's last act, within its ten minutes; null where there is none
 * @param steps 办理经过, newest first; empty where the page shows it elsewhere
 * @param now the time of reading
 */
public record Trail(
        List<Station> stations,
        String where,
        @Nullable Instant since,
        @Nullable Part turn,
        @Nullable Part next,
        boolean mine,
        @Nullable Button go,
        String why,
        @Nullable Button undo,
        List<Step> steps,
        Instant now) {

    /**
     * A station of the course.
     *
     * @param when in words: when it was done, or by when it is to be
     * @param who the organisation, with further words
     * @param own whether its day is the reader's own last day
     */
    public record Station(String label, Place place, String when, String who, boolean own) {

        public static Station done(String label, String when, String who) {
            return new Station(label, Place.DONE, when, who, false);
        }

        public static Station here(String label, String when, String who) {
            return new Station(label, Place.NOW, when, who, false);
        }

        public static Station later(String label, String when, String who) {
            return new Station(label, Place.LATER, when, who, false);
        }

        /** A station that is done but has no day gets that of the latest step with its name: 发出, 发出督导函, 已发出. */
        Station dated(List<Step> course, Instant now) {
            return place != Place.DONE || !when.isEmpty()
                    ? this
                    : course.stream()
                            .filter(step ->
                                    step.what().startsWith(label) || step.what().equals("已" + label))
                            .findFirst()
                            .map(step -> new Station(label, place, moment(step.at(), now), who, own))
                            .orElse(this);
        }

        /** The same with the reader's own last day. */
        public Station own(String day) {
            return new Station(label, place, day, who, true);
        }

        /** Whether the record has passed it, is there, or has yet to reach it. */
        public enum Place {
            DONE("已办"),
            NOW("现在"),
            LATER("未到");

            private final String label;

            Place(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /**
     * What is to be done.
     *
     * @param who by whom, as the reader calls them
     * @param what in a few words
     * @param until the instant it is too late, the end of a day in Beijing; null where there is no last day
     * @param note a further remark such as 逾期视为知悉; may be empty
     */
    public record Part(String who, String what, @Nullable Instant until, String note) {}

    /** A strip for a record at a desk since a moment, waiting for nobody yet. */
    public static Trail at(String where, @Nullable Instant since, Instant now) {
        return new Trail(List.of(), where, since, null, null, false, null, "", null, List.of(), now);
    }

    public Trail along(List<Station> way) {
        return new Trail(List.copyOf(way), where, since, turn, next, mine, go, why, undo, steps, now);
    }

    /** The same with the turn of somebody else than the reader. */
    public Trail turn(String who, String what, @Nullable Instant until, String note) {
        return new Trail(
                stations, where, since, new Part(who, what, until, note), next, false, go, why, undo, steps, now);
    }

    /** The same with what comes next, and from whom. */
    public Trail next(String who, String what, @Nullable Instant until, String note) {
        return new Trail(
                stations, where, since, turn, new Part(who, what, until, note), mine, go, why, undo, steps, now);
    }

    /** The same without a button, with the reason. */
    public Trail without(String reason) {
        return new Trail(stations, where, since, turn, next, mine, null, reason, undo, steps, now);
    }

    /** The sentence on why the reader has no button. */
    public String said() {
        if (!why.isEmpty()) {
            return why;
        }
        return turn == null ? "目前不用办理。" : "轮到%s，您目前不用办理。".formatted(turn.who());
    }

    /** The same with the reader's one button. */
    public Trail go(Button button) {
        return new Trail(stations, where, since, turn, next, mine, button, "", undo, steps, now);
    }

    /**
     * The same with 办理经过, as far as the reader may see it, newest first; stations that are done but have no day get
     * that of their step.
     */
    public Trail log(List<Step> course) {
        var way = stations.stream().map(station -> station.dated(course, now)).toList();
        return new Trail(way, where, since, turn, next, mine, go, why, undo, List.copyOf(course), now);
    }

    /** The same with the button that undoes the reader's last act; null for none. */
    public Trail undo(@Nullable Button back) {
        return new Trail(stations, where, since, turn, next, mine, go, why, back, steps, now);
    }

    /** The same with the reader's own turn, in the words of the waiting list; unchanged where the list has none. */
    public Trail mine(String who, Optional<Turn> own) {
        return own.map(it -> new Trail(
                        stations,
                        where,
                        since,
                        new Part(who, it.what(), it.until(), it.note()),
                        next,
                        true,
                        Button.link(it.button(), it.href()).first(),
                        "",
                        undo,
                        steps,
                        now))
                .orElse(this);
    }

    /** 6月9日 17:20 起，已 1 天. */
    public String lies() {
        if (since == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(day(since), day(now));
        return "%s 起%s".formatted(moment(since, now), days > 0 ? "，已 %d 天".formatted(days) : "");
    }

    /** 6月12日 24:00（北京时间）前，剩余 2 天; empty where there is no last day. */
    public String left(Part part) {
        var until = part.until();
        if (until == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(day(now), day(until.minusNanos(1)));
        var last = dayWords(until.minusNanos(1), now) + " 24:00（北京时间）";
        if (days < 0) {
            return "已过期限：" + last;
        }
        return "%s前，%s".formatted(last, days > 0 ? "剩余 %d 天".formatted(days) : "今天截止");
    }

    /** The words beside a part to come: its last day, a further remark, or both; empty where there is neither. */
    public String beside(Part part) {
        return Stream.of(before(part.until(), now), part.note())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** The last day in the words of a station: 6月12日 24:00 前. */
    public static String before(@Nullable Instant until, Instant now) {
        return until == null ? "" : dayWords(until.minusNanos(1), now) + " 24:00 前";
    }

    /** 6月9日 17:20; the day with its year for another year. */
    public static String moment(Instant at, Instant now) {
        return at(at).getYear() == at(now).getYear()
                ? "%s %02d:%02d".formatted(dayWords(at, now), at(at).getHour(), at(at).getMinute())
                : Chinese.date(at);
    }

    private static String dayWords(Instant at, Instant now) {
        var day = day(at);
        return day.getYear() == day(now).getYear()
                ? "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth())
                : Chinese.date(day);
    }

    private static LocalDate day(Instant at) {
        return at(at).toLocalDate();
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(Chinese.BEIJING);
    }
}
