package org.qiangxian.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds recall notices by product, producer and office. */
@Component
@Order(8)
class RecallsFound implements Findable {

    private final RecallNotices notices;

    RecallsFound(RecallNotices notices) {
        this.notices = notices;
    }

    @Override
    public String label() {
        return "召回信息";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        return notices.published(query).stream()
                .limit(limit)
                .map(each -> new Found(
                        each.product(),
                        each.note(),
                        "",
                        PublicRecallController.PATH + "#r-" + each.id(),
                        each.fictional()))
                .toList();
    }
}
