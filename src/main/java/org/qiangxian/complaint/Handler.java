package org.qiangxian.complaint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * Who handles a complaint.
 *
 * @param role DISCIPLINE where 纪检 alone handles it; null where it is handled as an objection
 * @param area null for 总局 and for 纪检 of the nation
 */
record Handler(@Nullable Role role, @Nullable RegionCode area) {

    static final Handler NATION = new Handler(Role.SAMR, null);
    static final Handler DISCIPLINE = new Handler(Role.DISCIPLINE, null);
    static final Handler OWNER = new Handler(null, null);

    static Handler read(String role, String area) {
        return role.equals("OWNER")
                ? OWNER
                : new Handler(Role.valueOf(role), area.isEmpty() ? null : new RegionCode(area));
    }

    String column() {
        return role == null ? "OWNER" : role.name();
    }

    String place() {
        return area == null ? "" : area.value();
    }

    boolean has(Actor actor) {
        return role == actor.role() && Objects.equals(area, actor.area());
    }

    /** Whether somebody works on it at a desk of the platform. */
    boolean works() {
        return role != null && role != Role.DISCIPLINE;
    }
}
