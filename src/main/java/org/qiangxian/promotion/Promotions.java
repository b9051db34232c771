package org.qiangxian.promotion;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 成果推荐 for readers. A recommendation is known to its city and its province; to 总局 as long as it has
 * the consent of the city; to others it does not exist (R1, R90).
 */
@Service
@Transactional(readOnly = true)
public class Promotions {

    static final String PATH = "/promotions";

    /** The kind under which {@code Undoing} keeps acts on recommendations. */
    static final String KIND = "promotion";

    private final PromotionRepository repository;

    Promotions(PromotionRepository repository) {
        this.repository = repository;
    }

    /**
     * The reader's recommendations, in the order of codes: a city's own, those of a province, for 总局 those with
     * consent.
     */
    public List<Promotion> list(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        var all = actor.is(Role.SAMR)
                ? repository.recommended()
                : area == null
                        ? List.<Promotion>of()
                        : actor.is(Role.CITY) ? repository.of(area) : repository.ofProvince(area);
        return all.stream().filter(it -> mayRead(actor, it)).toList();
    }

    /** One of them; refuses what is not the reader's. */
    public Promotion get(Actor actor, UUID id) {
        actor.require(Role.CITY, Role.PROVINCE, Role.SAMR);
        return repository.find(id).filter(it -> mayRead(actor, it)).orElseThrow(Promotions::unknown);
    }

    /** Those of a report that the reader may know. */
    List<Promotion> ofReport(Actor actor, UUID report) {
        return repository.ofReport(report).stream()
                .filter(it -> mayRead(actor, it))
                .toList();
    }

    /**
     * Whether the actor may know it. Those of real places are kept from demonstration accounts, whose password is
     * public, and those of 示例省 from the other accounts of 总局.
     */
    static boolean mayRead(Actor actor, Promotion it) {
        if (actor.demonstration() && !it.fictional()) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> it.unit().equals(actor.area());
            case PROVINCE -> it.province().equals(actor.area());
            case SAMR -> it.recommended() && it.fictional() == actor.demonstration();
            case CITY_BUREAU,
                    OPERATOR,
                    EXPERT,
                    DEPARTMENT,
                    ORGANISER,
                    DISCIPLINE,
                    SYSTEM_ADMIN,
                    SECURITY_ADMIN,
                    AUDIT_ADMIN -> false;
        };
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这项推荐，或者它已经收回，或与您的单位无关。请从列表重新进入。");
    }
}
