package org.qiangxian.application;

import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may read a proposal: its city, its recommender once it is handed in, its city bureau, 总局 once it is forwarded. A
 * demonstration account, whose password is public, reads of real places only proposals drafted in the demonstration.
 */
@Component
class Readers {

    private final Regions regions;

    Readers(Regions regions) {
        this.regions = regions;
    }

    boolean mayRead(Actor actor, Application application) {
        if (actor.demonstration()
                && !application.demonstration()
                && !regions.get(application.unit()).fictional()) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> application.unit().equals(actor.area());
            case CITY_BUREAU ->
                application.status() != Status.DRAFT && regions.covers(actor.area(), application.unit());
            case PROVINCE ->
                application.status() != Status.DRAFT
                        && application.holder() != Holder.BUREAU
                        && application.recommender().equals(actor.area());
            case SAMR -> application.status().forwarded() || application.status() == Status.CLOSED;
            case OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    /** Refuses a city that is not the actor's own. */
    static RegionCode ownCity(Actor actor) {
        actor.require(org.qiangxian.account.Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属的培育城市，不能申报。请联系系统管理员核对单位。");
        }
        return area;
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份方案，或者它不在您的范围内。请从列表重新进入。");
    }
}
