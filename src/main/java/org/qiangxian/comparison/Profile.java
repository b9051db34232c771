package org.qiangxian.comparison;

import java.util.List;
import java.util.Optional;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.heading.Arrangement;
import org.qiangxian.region.RegionCode;

/**
 * 质量画像 of one city: words first, then each dimension, then why these peers.
 *
 * @param name the full name, a county with its city
 * @param type the confirmed type, empty where none is
 * @param version the version of the reference system
 * @param edition the number of the latest edition, empty where nothing was issued
 * @param view beside which group or as of which day; {@code levels} are those at which the city has a group
 */
public record Profile(
        RegionCode code,
        String name,
        boolean fictional,
        String type,
        String version,
        Summary summary,
        List<Section> sections,
        Peers peers,
        String edition,
        View view,
        List<GroupLevel> levels) {

    /** 常住人口, 城镇化率, 65岁及以上人口占比. */
    private static final List<String> PEOPLE = List.of("J-01", "J-02", "J-03");

    /**
     * A dimension.
     *
     * @param rows the indicators of which something is held
     * @param empty those of which nothing is
     */
    public record Section(Dimension dimension, List<ProfileRow> rows, List<Indicator> empty) {}

    /**
     * Dimensions that are read together, under the national name or a province's heading.
     *
     * @param note the national names under a heading of the province, empty for a national name
     */
    public record Arranged(String title, String note, List<ProfileRow> rows, List<Indicator> empty) {}

    /**
     * The people of the place in a sentence: 2020年常住人口 426,000 人；城镇化率 54.7%；65岁及以上人口占比 13.4%。 Empty where nothing of
     * them is known. What stands first of a place is about its people and is counted, never estimated.
     */
    public String people() {
        var said = PEOPLE.stream()
                .flatMap(code -> sections.stream()
                        .flatMap(section -> section.rows().stream())
                        .filter(row -> row.indicator().code().value().equals(code)))
                .flatMap(row -> Optional.ofNullable(row.own()).stream()
                        .map(own -> "%d年%s %s%s"
                                .formatted(
                                        own.year(),
                                        row.indicator().name(),
                                        own.figure(),
                                        row.indicator().unit().equals("%")
                                                ? "%"
                                                : " " + row.indicator().unit())))
                .toList();
        return said.isEmpty() ? "" : String.join("，", said) + "。";
    }

    /** The same rows in the order and under the headings they are asked for: each of them exactly once (R35). */
    public List<Arranged> arranged(Arrangement arrangement) {
        return arrangement.groups().stream()
                .map(group -> {
                    var own = sections.stream()
                            .filter(section -> group.dimensions().contains(section.dimension()))
                            .toList();
                    return new Arranged(
                            group.title(),
                            group.note(),
                            own.stream()
                                    .flatMap(section -> section.rows().stream())
                                    .toList(),
                            own.stream()
                                    .flatMap(section -> section.empty().stream())
                                    .toList());
                })
                .toList();
    }

    /**
     * What the figures say, named and never tallied.
     *
     * @param own how the city moved: one finding for each word
     * @param peers where it stands against the middle of its peers
     * @param apart what is not compared, one finding for each reason
     */
    public record Summary(List<Finding> own, List<Finding> peers, List<Finding> apart) {}

    /** Indicators of which the same is said. */
    public record Finding(List<String> names, String said) {

        private static final int FIRST = 6;

        /** The names in one line. */
        public String list() {
            return String.join("、", names);
        }

        /** The names that stand first in one line. */
        public String first() {
            return String.join("、", names.subList(0, Math.min(FIRST, names.size())));
        }

        /** The names after the first ones, empty where there are none. */
        public String rest() {
            return names.size() > FIRST ? String.join("、", names.subList(FIRST, names.size())) : "";
        }
    }

    /**
     * The peers without their names.
     *
     * @param size how many there are
     * @param basis how they were chosen, in words
     * @param variables what makes them alike; empty where there are too few to say
     */
    public record Peers(int size, String basis, List<Variable> variables) {}

    /** One of the variables that make places alike: the city's own figure and between which half of the group lies. */
    public record Variable(String name, String own, String range) {}
}
