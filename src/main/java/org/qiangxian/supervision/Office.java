package org.qiangxian.supervision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;

/**
 * An office above a city: all who hold the posts of a role for an area.
 *
 * @param area null for 总局
 */
record Office(Role role, @Nullable RegionCode area) {

    static Office of(Actor actor) {
        return new Office(actor.role(), actor.area());
    }

    static Office read(String role, String area) {
        return new Office(Role.valueOf(role), area.isEmpty() ? null : new RegionCode(area));
    }

    /** The area for a row; empty for 总局. */
    String place() {
        return area == null ? "" : area.value();
    }

    boolean has(Actor actor) {
        return role == actor.role() && Objects.equals(area, actor.area());
    }

    /** Its name as a city calls it. */
    String label() {
        return switch (role) {
            case CITY_BUREAU -> "市局";
            case PROVINCE -> "省局";
            default -> "总局";
        };
    }

    Desk desk() {
        return Desk.of(role, area);
    }

    Recipient recipient() {
        return Recipient.holders(role, area);
    }
}
