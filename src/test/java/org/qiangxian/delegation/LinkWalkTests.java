package org.qiangxian.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A link is nobody's turn: a department has no desk, and the province need not revoke the link. */
@PlatformTest
@Transactional
@Walks(LinkAction.class)
class LinkWalkTests extends TableWalk<Link.Standing, LinkAction> {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final RequestItem ITEM = RequestItem.of("Z4-01.2015");

    @Autowired
    DataRequests requests;

    @Autowired
    Links links;

    @Override
    protected Stood<LinkAction> stand(Link.Standing state) {
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).departments("Z4-01").form())
                .id();
        var link = links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).link();
        switch (state) {
            case WAITING -> {}
            case USED -> links.fill(link, Asking.typed(ITEM.key(), "990121", "97.5"));
            case REVOKED -> links.revoke(PROVINCE, link.id());
            case EXPIRED -> clock.move(Duration.ofDays(15));
        }
        var now = links.of(PROVINCE, id, ITEM).getFirst();
        assertThat(now.standing(clock.instant())).isEqualTo(state);
        return Stood.nothing(key -> key.contains(link.id().toString()));
    }
}
