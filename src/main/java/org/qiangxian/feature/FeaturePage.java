package org.qiangxian.feature;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Feature;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.measurement.Value;

/**
 * One feature: its definition in versions, and for a city its own values, apart from everything else.
 *
 * @param mine whether the reader's area defined it
 * @param city whether a city reads
 * @param used whether that city measures it
 * @param adopters the cities that chose it, by name in the order of codes; for its province alone
 */
public record FeaturePage(
        Feature feature,
        List<Feature> versions,
        boolean mine,
        boolean city,
        boolean used,
        List<String> adopters,
        List<Value> values,
        FeatureValueForm form,
        FeatureForm revision,
        String summary,
        Map<String, String> remarks) {

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }

    /** Whether the form shows a new version that was refused. */
    public boolean revising() {
        return remarks.keySet().stream()
                .anyMatch(List.of("name", "unit", "definition", "source", "dimension", "decimals", "reason")::contains);
    }

    public String shown(Value value) {
        return FeatureSection.shown(feature, value);
    }

    public String shown(double figure) {
        return FeatureSection.shown(feature, figure);
    }

    public @Nullable Value latest() {
        return values.stream()
                .filter(value -> value.catalogueVersion().equals(feature.identity()))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
