package org.qiangxian.campaign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a file would change: by the key of campaign, annex, unit and 序号 a row is new, changed, or the same, so that a
 * second import never doubles anything.
 *
 * @param changed existing rows that would change
 * @param gone existing rows that are not in the file; they stay until somebody cancels them
 * @param refused rows that are not imported, each with its reason
 */
record AnnexDifference(
        List<AnnexLine> added, List<Changed> changed, int same, List<Activity> gone, List<AnnexLine> refused) {

    /** A row that would change, with the former activity. */
    record Changed(AnnexLine line, Activity now, List<String> what) {}

    static AnnexDifference of(AnnexFile file, List<Activity> standing) {
        var known = standing.stream()
                .collect(Collectors.toMap(AnnexDifference::key, each -> each, (one, _) -> one, LinkedHashMap::new));
        var added = new ArrayList<AnnexLine>();
        var changed = new ArrayList<Changed>();
        var refused = new ArrayList<AnnexLine>();
        int same = 0;
        for (var line : file.lines()) {
            var now = known.remove(line.key());
            if (!line.wrong().isEmpty()) {
                refused.add(line);
            } else if (now == null) {
                added.add(line);
            } else if (!now.owner().equals(file.owner())) {
                refused.add(line.wrong("已由其他单位列入，不能在这里改。"));
            } else if (now.status() == ActivityStatus.CANCELLED) {
                refused.add(line.wrong("已经取消，不再列入。"));
            } else {
                var what = what(line, now, file.area());
                if (what.isEmpty()) {
                    same++;
                } else {
                    changed.add(new Changed(line, now, what));
                }
            }
        }
        var gone = known.values().stream()
                .filter(each -> each.owner().equals(file.owner()) && each.status() == ActivityStatus.LISTED)
                .toList();
        return new AnnexDifference(added, changed, same, gone, refused);
    }

    private static String key(Activity activity) {
        return Objects.requireNonNull(activity.row()).number() + "\u0000" + activity.host();
    }

    private static List<String> what(AnnexLine line, Activity now, String area) {
        var what = new ArrayList<String>();
        differs(what, "名称", now.said().title(), line.title());
        differs(what, "时间", now.days().words(), line.days().words());
        differs(what, "地点", now.where().words(), line.place());
        differs(what, "网址", now.said().link(), line.link());
        differs(what, "内容", now.said().area(), area);
        return what;
    }

    private static void differs(List<String> what, String name, String before, String after) {
        if (!before.equals(after)) {
            what.add("%s：%s → %s".formatted(name, before.isEmpty() ? "无" : before, after.isEmpty() ? "无" : after));
        }
    }

    /** A hash over all that would be done: another difference has another mark. */
    String mark() {
        var said = added.toString()
                + changed.stream()
                        .map(each -> each.line() + each.what().toString())
                        .toList();
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
