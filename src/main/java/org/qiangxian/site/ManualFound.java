package org.qiangxian.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds pages of the manual by their text. */
@Component
@Order(9)
class ManualFound implements Findable {

    /** The pages with their searchable texts, which change only with the program. */
    private final Map<Manual.Page, String> pages = new LinkedHashMap<>();

    ManualFound(Manual manual) {
        manual.pages().forEach(page -> pages.put(page, Words.keyOf(page.title(), page.text())));
    }

    @Override
    public String label() {
        return "使用说明";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        return pages.keySet().stream()
                .filter(page -> query.in(pages.getOrDefault(page, "")))
                .limit(limit)
                .map(page -> new Found(page.title(), "", query.excerpt(page.text()), "/help/" + page.name(), false))
                .toList();
    }
}
