package org.qiangxian.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** R17: undoing the revocation of a link opens its item again; and the strip of an item that a department fills in. */
@PlatformTest
@Undoes(LinkAction.class)
class LinkUndoTests extends UndoWalk {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final RequestItem ITEM = RequestItem.of("Z4-01.2015");

    @Autowired
    private DataRequests requests;

    @Autowired
    private Links links;

    @Autowired
    private MockMvcTester mvc;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(() -> {
            var id = asked();
            var link = links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).link();
            return new Case(
                    LinkAction.REVOKE,
                    PROVINCE,
                    "link/" + link.id(),
                    () -> links.revoke(PROVINCE, link.id()),
                    () -> links.of(PROVINCE, id, ITEM),
                    () -> links.issue(PROVINCE, id, ITEM, "示例省发展改革委", 14),
                    0,
                    () -> requests.end(PROVINCE, id, "不再需要"));
        });
    }

    private DataRequestId asked() {
        return requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).departments("Z4-01").form())
                .id();
    }

    @Test
    @Transactional
    @DisplayName("R17: the strip of an item says in whose hands it is, and has the button that takes the link back")
    void theStripOfALink() {
        var id = asked();
        var address = "/delegations/%s/%s".formatted(id, ITEM.key());
        assertThat(PageStrip.of(mvc, PROVINCE, address).go()).startsWith("需要时在下面生成链接");
        var link = links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).link();

        var waiting = PageStrip.of(mvc, PROVINCE, address);
        assertThat(waiting.where()).startsWith("示例省统计局");
        assertThat(waiting.turn()).startsWith("示例省统计局 填写这一项").contains("24:00（北京时间）前");
        assertThat(waiting.go()).isEqualTo("撤回链接");
        links.revoke(PROVINCE, link.id());
        assertThat(PageStrip.of(mvc, PROVINCE, address).go()).contains("链接已撤回；需要时另发一个", "撤销“撤回”");
        clock.stopAt(NOW.plusSeconds(60));
        var filled = links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).link();
        links.fill(filled, Asking.typed(ITEM.key(), "990121", "97.5"));
        assertThat(PageStrip.of(mvc, PROVINCE, address).go()).isEqualTo("看填报");
    }
}
