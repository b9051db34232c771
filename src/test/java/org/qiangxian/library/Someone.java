package org.qiangxian.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/** Somebody new in a role, whom no other test knows. */
final class Someone {

    private Someone() {}

    static Actor in(Role role, @Nullable RegionCode area) {
        return in(role, area, false);
    }

    static Actor in(Role role, @Nullable RegionCode area, boolean demonstration) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "someone",
                "某人",
                UUID.randomUUID(),
                "某局",
                role,
                area,
                demonstration);
    }
}
