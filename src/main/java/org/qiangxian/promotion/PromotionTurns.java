package org.qiangxian.promotion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in the recommendations, as {@link PromotionAction} has it. A city's turn is optional; silence is no
 * consent.
 */
@Component
class PromotionTurns implements Waiting {

    /** The menu entry of a city's reports, where it also finds questions about their results. */
    private static final String REPORTS = "/progress";

    private final PromotionRepository repository;
    private final Regions regions;

    PromotionTurns(PromotionRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.SAMR);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from promotion.promotion where unit = :unit and status = 'PROPOSED')
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return repository.waiting(reach).stream().map(this::turn).toList();
    }

    private Turn turn(Promotion it) {
        return it.status() == PromotionStatus.PROPOSED
                ? Turn.of(it.matter(), apart(it, Desk.of(Role.CITY, it.unit())), "答复是否同意推荐：" + it.what(), it.since())
                        .about(it.unit())
                        .go(REPORTS, it.path(), "去答复")
                        .noting("不答复不算同意，也没有影响")
                        .mayBeLeft()
                : Turn.of(
                                it.matter(),
                                Desk.of(Role.SAMR, null).demonstration(it.fictional()),
                                "收%s推荐的成果：%s"
                                        .formatted(regions.get(it.province()).name(), it.what()),
                                it.since())
                        .go(Promotions.PATH, it.path(), "去看");
    }

    /** The desk; nothing about real places waits for a demonstration account. */
    private static Desk apart(Promotion it, Desk desk) {
        return it.fictional() ? desk : desk.demonstration(false);
    }
}
