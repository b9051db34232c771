package org.qiangxian.promotion;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each whom it concerns, once, with the act. */
@Component
class PromotionNotices {

    private final Notices notices;
    private final PromotionRepository repository;
    private final Regions regions;

    PromotionNotices(Notices notices, PromotionRepository repository, Regions regions) {
        this.notices = notices;
        this.repository = repository;
        this.regions = regions;
    }

    @EventListener
    void on(PromotionMoved moved) {
        var it = repository.find(moved.item()).orElseThrow();
        var place = regions.displayName(it.unit());
        var city = Recipient.city(it.unit());
        var province = Recipient.province(it.province());
        var seenBefore = moved.status() == PromotionStatus.AGREED || moved.status() == PromotionStatus.NOTED;
        switch (moved.action()) {
            case PROPOSE ->
                tell(it, moved, "省局拟向总局推荐一项成果，请答复是否同意", "成果：%s。同意以后才向总局推荐；不答复不算同意，也没有影响。".formatted(it.what()), city);
            case AGREE ->
                tell(
                        it,
                        moved,
                        "%s同意推荐一项成果".formatted(place),
                        Chinese.ended("成果：" + it.what()),
                        province,
                        Recipient.samr());
            case DECLINE -> tell(it, moved, "%s不同意推荐".formatted(place), "成果：%s。不再征求。".formatted(it.what()), province);
            case NOTE -> tell(it, moved, "总局已收到推荐的成果", Chinese.ended("成果：" + it.what()), city, province);
            case REVOKE ->
                tell(
                        it,
                        moved,
                        "%s收回了推荐的同意".formatted(place),
                        "成果：%s。请不要再使用。".formatted(it.what()),
                        province,
                        Recipient.samr());
            case LAPSE ->
                tell(it, moved, "%s已不在培育库，推荐已撤回".formatted(place), "成果：%s。不用再答复。".formatted(it.what()), city, province);
            case WITHDRAW -> {
                var text = Chinese.ended("成果：" + it.what());
                if (seenBefore) {
                    tell(it, moved, "省局撤回了一项成果的推荐", text, city, Recipient.samr());
                } else {
                    tell(it, moved, "省局撤回了一项成果的推荐", text + "不用再答复。", city);
                }
            }
        }
    }

    /**
     * Sends a message named by its step. Demonstration accounts get none about real places, other accounts of 总局 none
     * about 示例省.
     */
    private void tell(Promotion it, PromotionMoved moved, String subject, String text, Recipient... to) {
        var step = repository.steps(it.id()).getLast().number();
        var whom = Stream.of(to)
                .map(each ->
                        it.fictional() && !each.equals(Recipient.samr()) ? each : each.demonstration(it.fictional()))
                .toList();
        notices.tell(
                List.copyOf(whom),
                subject,
                text,
                it.path(),
                "promotion/%s/%s/%d".formatted(it.id(), moved.action(), step));
    }
}
