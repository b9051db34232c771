package org.qiangxian.publication;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * The unit that issues: the holders of a role's posts for an area.
 *
 * @param area null for 总局
 * @param province the body that recommends the area; null for 总局
 * @param name as printed on the paper
 */
public record Issuer(
        Role role, @Nullable RegionCode area, @Nullable RegionCode province, String name) {

    /** Whether the actor is one of the unit. */
    boolean has(Actor actor) {
        return actor.role() == role && Objects.equals(actor.area(), area);
    }
}
