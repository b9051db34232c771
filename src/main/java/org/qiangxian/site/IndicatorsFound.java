package org.qiangxian.site;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Indicators of the version in force, those first whose name holds the words. */
@Component
@Order(2)
class IndicatorsFound implements Findable {

    private final Catalogue catalogue;

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
                .filter(each -> query.matches(each.name(), each.code().value(), each.definition()))
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
}
