package org.qiangxian.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pages of the manual by what is written on them. */
@Component
@Order(9)
class ManualFound implements Findable {

    private final Manual manual;

    ManualFound(Manual manual) {
        this.manual = manual;
    }

    @Override
    public String label() {
        return "使用说明";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        return manual.pages().stream()
                .filter(page -> query.matches(page.title(), page.text()))
                .limit(limit)
                .map(page -> new Found(page.title(), "", query.excerpt(page.text()), "/help/" + page.name(), false))
                .toList();
    }
}
