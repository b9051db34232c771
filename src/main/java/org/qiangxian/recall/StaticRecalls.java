package org.qiangxian.recall;

import java.util.List;
import java.util.Map;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.StaticPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The recall notices as one static page: only links, no places. */
@Component
@Order(3)
class StaticRecalls implements StaticPages {

    private final RecallNotices notices;

    StaticRecalls(RecallNotices notices) {
        this.notices = notices;
    }

    @Override
    public Section section() {
        return new Section("召回信息", PublicRecallController.PATH);
    }

    @Override
    public List<One> all() {
        var found = notices.published(Words.of(""));
        return List.of(new Page(
                List.of(PublicRecallController.PATH),
                "recalls.html",
                "recall/recalls",
                Map.of("typed", "", "notices", new Paged<>(found, 1, Math.max(1, found.size()), found.size()))));
    }
}
