package org.qiangxian.campaign;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Activities as a calendar file (RFC 5545): whole days, lines of at most 75 bytes. */
final class Calendar {

    /** The most events in one file. */
    static final int MOST = 5_000;

    private static final int WIDTH = 73;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Calendar() {}

    /** @param address the address of an activity's page, from its id */
    static byte[] of(List<Activity> activities, Function<Activity, String> address, Function<Activity, String> place) {
        var lines = new StringBuilder();
        line(lines, "BEGIN:VCALENDAR");
        line(lines, "VERSION:2.0");
        line(lines, "PRODID:-//qiangxian//quality month//ZH");
        for (var each : activities) {
            event(lines, each, address.apply(each), place.apply(each));
        }
        line(lines, "END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(StringBuilder lines, Activity activity, String address, String place) {
        var from = Objects.requireNonNull(activity.days().from());
        var last = Objects.requireNonNullElse(activity.days().last(), from);
        line(lines, "BEGIN:VEVENT");
        line(lines, "UID:%s@qiangxian".formatted(activity.id()));
        line(lines, "DTSTAMP:" + MOMENT.format(activity.since()));
        line(lines, "DTSTART;VALUE=DATE:" + DAY.format(from));
        line(lines, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line(lines, "SUMMARY:" + escaped(activity.said().title() + (activity.fictional() ? "（演示）" : "")));
        if (!place.isEmpty()) {
            line(lines, "LOCATION:" + escaped(place));
        }
        line(lines, "DESCRIPTION:" + escaped("主办：%s。自愿参加，不向企业收费。".formatted(activity.host())));
        if (!address.startsWith("/")) {
            line(lines, "URL:" + address);
        }
        line(lines, "END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line, folded before the character that would make it too wide. */
    private static void line(StringBuilder lines, String words) {
        int width = 0;
        for (int at = 0; at < words.length(); ) {
            int point = words.codePointAt(at);
            int bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > WIDTH) {
                lines.append("\r\n ");
                width = 1;
            }
            lines.appendCodePoint(point);
            width += bytes;
            at += Character.charCount(point);
        }
        lines.append("\r\n");
    }
}
