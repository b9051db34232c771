package org.qiangxian.plan;

import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Role;

/** The levels that have plans, each with its kinds. */
enum PlanLevel {
    COUNTY(Role.CITY, List.of(PlanKind.WORK)),
    CITY(Role.CITY_BUREAU, List.of(PlanKind.DEVELOPMENT, PlanKind.TASKS)),
    PROVINCE(Role.PROVINCE, List.of(PlanKind.WORK, PlanKind.TASKS));

    private final Role role;
    private final List<PlanKind> kinds;

    PlanLevel(Role role, List<PlanKind> kinds) {
        this.role = role;
        this.kinds = kinds;
    }

    /** Who writes them. */
    Role role() {
        return role;
    }

    List<PlanKind> kinds() {
        return kinds;
    }

    static Optional<PlanLevel> of(Role role) {
        return List.of(values()).stream().filter(level -> level.role == role).findFirst();
    }
}
