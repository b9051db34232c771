package org.qiangxian.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds calls by title and number, for the readers whose list shows them, and drafts for 总局. */
@Component
@Order(4)
class CallsFound implements Findable {

    private final CallPages pages;

    CallsFound(CallPages pages) {
        this.pages = pages;
    }

    @Override
    public String label() {
        return "征集";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words asked, int limit) {
        if (reader == null || !reader.is(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            return List.of();
        }
        return pages.list(reader).stream()
                .filter(row -> asked.matches(
                        row.call().title(), row.call().definition().documentNumber()))
                .limit(limit)
                .map(CallsFound::found)
                .toList();
    }

    private static Found found(CallRow row) {
        var call = row.call();
        return new Found(
                call.title(),
                "%d年，%s".formatted(call.year(), row.status()),
                "",
                "/calls/%s%s".formatted(call.id().value(), row.draft() ? "/edit" : ""),
                call.audience() == Audience.FICTIONAL);
    }
}
