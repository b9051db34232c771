package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The rules of what an evaluation may be about and in which words: a policy, never a place (A12). */
@Component
class EvaluationRules {

    private final Policies policies;
    private final SupervisionWords words;
    private final Supervised supervised;
    private final Regions regions;

    EvaluationRules(Policies policies, SupervisionWords words, Supervised supervised, Regions regions) {
        this.policies = policies;
        this.words = words;
        this.supervised = supervised;
        this.regions = regions;
    }

    Policies policies() {
        return policies;
    }

    LocalDate today() {
        return supervised.today();
    }

    /** Whether what the actor registers belongs to 示例省, as for that province and for demonstration accounts of 总局. */
    boolean fictional(Actor actor) {
        var area = actor.area();
        return area == null ? actor.demonstration() : supervised.fictional(area);
    }

    void requireApart(Actor actor) {
        if (actor.demonstration() && !fictional(actor)) {
            throw new Refusal.Forbidden("演示账号只能办理示例省的事项；真实地区由正式账号办理。");
        }
    }

    /** Why a question cannot be registered; empty where it can. */
    String remark(Actor actor, String question) {
        var area = actor.area();
        return words.ofPolicy(
                question,
                area == null
                        ? List.of()
                        : regions.pathOf(regions.get(area)).stream()
                                .map(Region::code)
                                .toList());
    }
}
