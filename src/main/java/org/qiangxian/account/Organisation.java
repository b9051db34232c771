package org.qiangxian.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A body that takes part: a bureau, a department, a functional zone, an office below a bureau (R85, R86).
 *
 * @param area the unit it answers for, if any
 * @param parent what it belongs to or reports to
 */
record Organisation(
        UUID id,
        String name,
        Kind kind,
        @Nullable RegionCode area,
        @Nullable UUID parent,
        boolean demonstration) {

    /** What an organisation is. */
    enum Kind {
        NATIONAL("总局"),
        PROVINCE("省级推荐单位"),
        CITY_BUREAU("市局"),
        CITY("培育城市"),
        DEPARTMENT("协同部门"),
        ZONE("功能区局"),
        OFFICE("处室"),
        PANEL("专家组"),
        /** A national department that takes part in 质量月 (R134, R182). */
        MINISTRY("部门"),
        /** 联合会, 学会, 协会 (R135, R164). */
        ASSOCIATION("协会");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Whether it answers for a unit of the divisions and cannot be entered without one. */
        boolean hasArea() {
            return this == PROVINCE || this == CITY_BUREAU || this == CITY;
        }

        /** Whether somebody can hold a post in {@code role} here. */
        boolean has(Role role) {
            return switch (role) {
                case CITY -> this == CITY || this == ZONE;
                case CITY_BUREAU -> this == CITY_BUREAU;
                case PROVINCE -> this == PROVINCE;
                case EXPERT -> this == PANEL;
                case DEPARTMENT -> this == DEPARTMENT;
                case ORGANISER -> this == MINISTRY || this == ASSOCIATION;
                case SAMR, OPERATOR, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                    this == NATIONAL || this == OFFICE;
            };
        }
    }
}
