package org.qiangxian.burden;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds data requests by title, form number and issuer, for the readers to whom the register shows them. */
@Component
@Order(6)
class RequestsFound implements Findable {

    private final DataRequests requests;

    RequestsFound(DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public String label() {
        return "数据需求";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words asked, int limit) {
        if (reader == null || !reader.is(Role.SAMR, Role.PROVINCE, Role.CITY_BUREAU, Role.CITY, Role.DISCIPLINE)) {
            return List.of();
        }
        return requests.list(reader).stream()
                .filter(each -> asked.matches(each.title(), each.number(), each.issuer()))
                .limit(limit)
                .map(each -> new Found(
                        each.title(),
                        "%s，表号%s".formatted(each.issuer(), each.number()),
                        "",
                        "/requests/" + each.id().value(),
                        each.fictional()))
                .toList();
    }
}
