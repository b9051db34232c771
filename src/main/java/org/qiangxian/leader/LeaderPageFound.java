package org.qiangxian.leader;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.search.FindablePaper;
import org.qiangxian.search.Found;
import org.qiangxian.shell.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds 给领导的一页 by the 内容码 in its footer: whether the printed sheet still equals the present one of the reader's city.
 */
@Component
@Order(0)
class LeaderPageFound implements FindablePaper {

    private final LeaderPages pages;

    LeaderPageFound(LeaderPages pages) {
        this.pages = pages;
    }

    @Override
    public String paper() {
        return "给领导的一页";
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.CITY);
    }

    @Override
    public Stream<Found> with(ContentCode code, Actor reader) {
        try {
            var page = pages.of(reader);
            return page.code().equals(code)
                    ? Stream.of(new Found("给领导的一页", "", "与平台上现在的一页一致，内容没有改动。", "/leader-page", page.fictional()))
                    : Stream.of();
        } catch (Refusal _) {
            return Stream.of(); // no such page of this city
        }
    }
}
