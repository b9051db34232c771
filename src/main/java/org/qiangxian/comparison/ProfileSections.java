package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.Use;
import org.qiangxian.comparison.Profile.Finding;
import org.qiangxian.comparison.Profile.Section;
import org.qiangxian.comparison.Profile.Summary;

/** Puts the rows of a profile into sections and says first in words what stands in them: named, never tallied. */
final class ProfileSections {

    private ProfileSections() {}

    static List<Section> sections(List<Indicator> indicators, Rows rows) {
        var sections = new ArrayList<Section>();
        for (var dimension : Dimension.values()) {
            var held = new ArrayList<ProfileRow>();
            var empty = new ArrayList<Indicator>();
            for (var indicator : indicators) {
                if (indicator.dimension() == dimension && indicator.use() != Use.EVENT) {
                    rows.row(indicator).ifPresentOrElse(held::add, () -> empty.add(indicator));
                }
            }
            sections.add(new Section(dimension, List.copyOf(held), List.copyOf(empty)));
        }
        return List.copyOf(sections);
    }

    static Summary summary(List<Section> sections) {
        var rows = sections.stream().flatMap(section -> section.rows().stream()).toList();
        return new Summary(own(rows), peers(rows), apart(sections));
    }

    private static List<Finding> own(List<ProfileRow> rows) {
        var said = new LinkedHashMap<String, List<String>>();
        rows.stream().filter(row -> !row.modelled()).forEach(row -> course(said, row, ""));
        rows.stream().filter(ProfileRow::modelled).forEach(row -> course(said, row, "（模型估算）"));
        return findings(said);
    }

    private static void course(Map<String, List<String>> said, ProfileRow row, String kind) {
        var trend = row.trend();
        if (trend != null && trend.moved()) {
            var word = trend.judgement().isEmpty() ? trend.word() : trend.word() + "，" + trend.judgement();
            add(said, word + kind, row);
        }
    }

    private static List<Finding> peers(List<ProfileRow> rows) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var word : List.of("高于", "低于", "相近")) {
            rows.stream()
                    .filter(row -> Optional.ofNullable(row.compared())
                            .filter(compared -> compared.word().equals(word))
                            .isPresent())
                    .forEach(row -> add(said, word, row));
        }
        return findings(said);
    }

    private static List<Finding> apart(List<Section> sections) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var section : sections) {
            for (var row : section.rows()) {
                if (row.compared() == null) {
                    add(said, row.absent().isEmpty() ? row.reason() : row.absent() + "，" + row.reason(), row);
                }
            }
        }
        for (var section : sections) {
            if (section.rows().isEmpty() && !section.empty().isEmpty()) {
                said.computeIfAbsent("整个维度暂无数据", _ -> new ArrayList<>())
                        .add(section.dimension().label());
            }
        }
        return findings(said);
    }

    private static void add(Map<String, List<String>> said, String word, ProfileRow row) {
        said.computeIfAbsent(word, _ -> new ArrayList<>()).add(row.indicator().name());
    }

    private static List<Finding> findings(Map<String, List<String>> said) {
        return said.entrySet().stream()
                .map(entry -> new Finding(List.copyOf(entry.getValue()), entry.getKey()))
                .toList();
    }
}
