package org.qiangxian.objection;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * Selects the objections of a list: those of a city, or those that an owner decides.
 *
 * @param unit the city; null for an owner
 * @param owner the role that decides; null for a city
 * @param area the province that decides
 */
record Concerned(
        @Nullable RegionCode unit,
        @Nullable Role owner,
        @Nullable RegionCode area) {

    static Concerned of(Actor actor) {
        return switch (actor.role()) {
            case CITY -> new Concerned(actor.area(), null, null);
            case PROVINCE -> new Concerned(null, Role.PROVINCE, actor.area());
            default -> new Concerned(null, Role.OPERATOR, null);
        };
    }
}
