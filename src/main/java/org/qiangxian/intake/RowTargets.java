package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;

/** The targets of the rows of a long table, by the words in them. */
final class RowTargets {

    private record Words(String name, String unit) {}

    private final Mapping mapping;
    private final IndicatorNames names;
    private final Map<String, Indicator> known;
    private final Map<Words, @Nullable Target> targets = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    RowTargets(Mapping mapping, IndicatorNames names, Map<String, Indicator> known) {
        this.mapping = mapping;
        this.names = names;
        this.known = known;
    }

    @Nullable
    Target target(String name, String unit) {
        var words = new Words(name, unit);
        if (!targets.containsKey(words)) {
            targets.put(words, make(words));
        }
        return targets.get(words);
    }

    private @Nullable Target make(Words words) {
        var answered = mapping.indicators().get(words.name);
        var match = answered == null ? names.find(words.name) : null;
        var indicator = answered != null ? known.get(answered) : match == null ? null : match.indicator();
        if (indicator == null) {
            if (!unknown.contains(words.name)) {
                unknown.add(words.name);
            }
            return null;
        }
        return Target.of(indicator, null, mapping.uses(), words.unit);
    }

    /** Names no indicator was found for. */
    List<String> unknown() {
        return unknown;
    }
}
