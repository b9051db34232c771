package org.qiangxian.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Typing;

/**
 * What of a profile a reader looks at: all of it with one part open, or the indicators of one kind or name with all parts open. It
 * stands in the address, so that it can be kept, and works without script.
 *
 * @param words a part of the name of an indicator, empty for all
 * @param part the number of the part that is open, 0 for the first that holds something, {@link Narrowing#ALL_PARTS} for each
 */
public record ProfileSelection(Show show, String words, int part) {

    private static final int NAMED = 3;

    /** Which indicators are listed. */
    public enum Show {
        ALL("全部指标"),
        HELD("只看有数据"),
        MOVED("只看变化"),
        LOWER("只看低于同类"),
        HIGHER("只看高于同类");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean of(ProfileRow row) {
            var trend = row.trend();
            var compared = row.compared();
            return switch (this) {
                case ALL, HELD -> true;
                case MOVED -> trend != null && trend.moved();
                case LOWER -> compared != null && compared.mark().equals("lo");
                case HIGHER -> compared != null && compared.mark().equals("hi");
            };
        }
    }

    /**
     * A part of the profile as it is listed.
     *
     * @param words what stands out in it, named
     */
    public record Part(
            int number,
            String title,
            String note,
            List<ProfileRow> rows,
            List<Indicator> empty,
            boolean open,
            String words) {

        public String id() {
            return "part-" + number;
        }
    }

    /** What an address says; what it does not know is passed over. */
    static ProfileSelection of(String show, String words, String part) {
        var asked = Arrays.stream(Show.values())
                .filter(each -> each.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Show.ALL);
        int number = part.equals("all") ? Narrowing.ALL_PARTS : part.matches("\\d{1,2}") ? Integer.parseInt(part) : 0;
        return new ProfileSelection(asked, Typing.trimmed(words), number);
    }

    /** Whether only some indicators are listed. */
    public boolean narrowed() {
        return show != Show.ALL || !words.isEmpty();
    }

    /** The parts that hold something of what is looked for, numbered as they stand in the whole profile. */
    public List<Part> parts(List<Profile.Arranged> arranged) {
        var parts = new ArrayList<Part>();
        int first = first(arranged);
        for (int i = 0; i < arranged.size(); i++) {
            var each = arranged.get(i);
            var rows = each.rows().stream()
                    .filter(row -> show.of(row) && named(row.indicator()))
                    .toList();
            var empty =
                    show == Show.ALL ? each.empty().stream().filter(this::named).toList() : List.<Indicator>of();
            if (!rows.isEmpty() || !empty.isEmpty()) {
                boolean open = narrowed() || part == Narrowing.ALL_PARTS || i + 1 == (part == 0 ? first : part);
                parts.add(new Part(i + 1, each.title(), each.note(), rows, empty, open, standing(rows)));
            }
        }
        return List.copyOf(parts);
    }

    /** The number of the first task that holds something, behind the first part, which is 基础情况; that one where no task does. */
    private static int first(List<Profile.Arranged> arranged) {
        for (int i = 1; i < arranged.size(); i++) {
            if (!arranged.get(i).rows().isEmpty()) {
                return i + 1;
            }
        }
        return 1;
    }

    private boolean named(Indicator indicator) {
        return words.isEmpty()
                || indicator.name().toUpperCase(Locale.ROOT).contains(words.toUpperCase(Locale.ROOT))
                || indicator.code().value().equalsIgnoreCase(words);
    }

    /** 高于：A、B；低于：C；上升或下降：D. */
    private static String standing(List<ProfileRow> rows) {
        return Stream.of(
                        named("高于同类", rows, Show.HIGHER::of),
                        named("低于同类", rows, Show.LOWER::of),
                        named("有变化", rows, Show.MOVED::of))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + "；" + other)
                .orElse("");
    }

    private static String named(String word, List<ProfileRow> rows, Predicate<ProfileRow> which) {
        var names =
                rows.stream().filter(which).map(row -> row.indicator().name()).toList();
        return names.isEmpty()
                ? ""
                : word + "：" + String.join("、", names.subList(0, Math.min(NAMED, names.size())))
                        + (names.size() > NAMED ? "等" : "");
    }

    /** What an address needs to keep which indicators are listed, without the part; begins with an ampersand or is empty. */
    public String query() {
        var kept = show == Show.ALL ? "" : "&show=" + show.name().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? kept : kept + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
