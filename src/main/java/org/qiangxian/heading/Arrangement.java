package org.qiangxian.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.qiangxian.catalogue.Dimension;

/**
 * The order and the headings under which the dimensions of a place are shown. Every dimension, including 基础情况, is in
 * exactly one group, so that each indicator is shown exactly once, whatever headings a province chose (R35).
 *
 * @param groups in the order of reading
 * @param provincial whether the province's headings are used
 * @param version of those headings, 0 where there are none
 * @param offered the province whose headings can be chosen; empty where it has none
 */
public record Arrangement(List<Group> groups, boolean provincial, int version, String offered) {

    /** The value in an address that chooses the province's headings. */
    public static final String PROVINCIAL = "province";

    /**
     * Dimensions shown under one heading.
     *
     * @param title the province's heading, or the national name
     * @param note the national names under a heading of the province; empty for a national name
     * @param dimensions may be none under a heading
     */
    public record Group(String title, String note, List<Dimension> dimensions) {}

    /** The national seven after 基础情况. */
    public static Arrangement national() {
        return national(0, "");
    }

    /** The same where the province offers headings of its own. */
    static Arrangement national(int version, String offered) {
        return new Arrangement(
                List.of(Dimension.values()).stream().map(Arrangement::named).toList(), false, version, offered);
    }

    /** 基础情况, the province's headings in its order, and under their national names the tasks that it put under none. */
    static Arrangement of(List<Heading> headings, int version, String offered) {
        var left = EnumSet.allOf(Dimension.class);
        left.remove(Dimension.CONTEXT);
        var groups = new ArrayList<Group>();
        groups.add(named(Dimension.CONTEXT));
        for (var heading : headings) {
            var own = heading.dimensions().stream()
                    .filter(left::remove)
                    .sorted(Comparator.comparing(Dimension::number))
                    .toList();
            var names = own.stream().map(Dimension::label).toList();
            groups.add(new Group(heading.name(), names.isEmpty() ? "" : "总局：" + String.join("；", names), own));
        }
        left.stream().map(Arrangement::named).forEach(groups::add);
        return new Arrangement(List.copyOf(groups), true, version, offered);
    }

    private static Group named(Dimension dimension) {
        return new Group(dimension.label(), "", List.of(dimension));
    }

    /** Whose headings these are and which version: 某省的任务标题（第2版）. */
    public String said() {
        return "%s的任务标题（第%d版）".formatted(offered, version);
    }

    /** The group of a dimension. */
    public Group of(Dimension dimension) {
        return groups.stream()
                .filter(group -> group.dimensions().contains(dimension))
                .findFirst()
                .orElseThrow();
    }

    /** What an address needs to keep this choice, after {@code mark}: ? or &amp;; empty for the national one. */
    public String query(String mark) {
        return provincial ? mark + "headings=" + PROVINCIAL : "";
    }
}
