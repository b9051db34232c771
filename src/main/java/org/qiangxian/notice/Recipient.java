package org.qiangxian.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/**
 * Whom something concerns: those who hold a post of a role for an area, or one person. It names posts rather than
 * people where it can, so that whoever takes over a post finds the messages there.
 *
 * @param role the role of the posts, or null for one person
 * @param area the area of the posts; null for any
 * @param person the one person, or null
 * @param demonstration whether only demonstration accounts are meant, or only others; null for both
 */
public record Recipient(
        @Nullable Role role,
        @Nullable RegionCode area,
        @Nullable UUID person,
        @Nullable Boolean demonstration) {

    public Recipient {
        if ((role == null) == (person == null) || (area != null && role == null)) {
            throw new IllegalArgumentException("a recipient is a role, for an area or any, or one person");
        }
    }

    public static Recipient holders(Role role, @Nullable RegionCode area) {
        return new Recipient(role, area, null, null);
    }

    /** The holders of a desk. */
    public static Recipient of(Desk desk) {
        return new Recipient(desk.role(), desk.area(), desk.person(), desk.demonstration());
    }

    public static Recipient person(UUID person) {
        return new Recipient(null, null, person, null);
    }

    public static Recipient city(RegionCode code) {
        return holders(Role.CITY, code);
    }

    public static Recipient cityBureau(RegionCode code) {
        return holders(Role.CITY_BUREAU, code);
    }

    public static Recipient province(RegionCode code) {
        return holders(Role.PROVINCE, code);
    }

    public static Recipient samr() {
        return holders(Role.SAMR, null);
    }

    /** The same posts, restricted to demonstration accounts or to the others. */
    public Recipient demonstration(boolean those) {
        return new Recipient(role, area, person, those);
    }

    /** Whether an account of that sort is among those it concerns. */
    boolean takes(boolean demonstrating) {
        return demonstration == null || demonstration == demonstrating;
    }
}
