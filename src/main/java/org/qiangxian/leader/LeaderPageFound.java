package org.qiangxian.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 给领导的一页 by the 内容码 in its foot: whether the sheet on paper still says what the own city's page says now. */
@Component
@Order(0)
class LeaderPageFound implements Findable {

    private final LeaderPages pages;

    LeaderPageFound(LeaderPages pages) {
        this.pages = pages;
    }

    @Override
    public String label() {
        return "按内容码核对：给领导的一页";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(Role.CITY)) {
            return List.of();
        }
        return ContentCode.in(query.typed()).stream()
                .flatMap(code -> own(reader, code).stream())
                .limit(limit)
                .toList();
    }

    private List<Found> own(Actor reader, ContentCode code) {
        try {
            var page = pages.of(reader);
            return page.code().equals(code)
                    ? List.of(new Found("给领导的一页", "", "与平台上现在的一页一致，内容没有改动。", "/leader-page", page.fictional()))
                    : List.of();
        } catch (Refusal _) {
            return List.of(); // no such page of this city
        }
    }
}
