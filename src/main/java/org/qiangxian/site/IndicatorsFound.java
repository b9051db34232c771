package org.qiangxian.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds indicators of the version in force, those first whose name contains the words. */
@Component
@Order(2)
class IndicatorsFound implements Findable {

    private final Catalogue catalogue;

    /** The searchable texts by indicator; a changed definition is a different key. */
    private final Map<Indicator, String> keys = new ConcurrentHashMap<>();

    IndicatorsFound(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String label() {
        return "参考指标";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        return catalogue.indicators().stream()
                .filter(each -> query.in(keys.computeIfAbsent(each, IndicatorsFound::key)))
                .sorted(Comparator.comparing((Indicator each) -> !query.matches(each.name())))
                .limit(limit)
                .map(each -> new Found(
                        each.name(),
                        each.unit(),
                        query.matches(each.name()) ? "" : query.excerpt(each.definition()),
                        "/indicators/" + each.code().value(),
                        false))
                .toList();
    }

    private static String key(Indicator indicator) {
        return Words.keyOf(indicator.name(), indicator.code().value(), indicator.definition());
    }
}
