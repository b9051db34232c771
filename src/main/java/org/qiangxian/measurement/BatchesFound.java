package org.qiangxian.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds batches by title and publisher, for those responsible for the values; newest first. */
@Component
@Order(8)
class BatchesFound implements Findable {

    private final BatchQuery query;

    BatchesFound(BatchQuery query) {
        this.query = query;
    }

    @Override
    public String label() {
        return "数据批次";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words asked, int limit) {
        if (reader == null || !reader.is(Role.OPERATOR, Role.SAMR)) {
            return List.of();
        }
        return query.titles().stream()
                .filter(each -> asked.matches(each.title(), each.publisher()))
                .limit(limit)
                .map(each ->
                        new Found(each.title(), each.publisher(), "", "/batches/" + each.id(), each.demonstration()))
                .toList();
    }
}
