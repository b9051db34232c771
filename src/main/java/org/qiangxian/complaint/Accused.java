package org.qiangxian.complaint;

import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/** Which sort of body a complaint is about. */
public enum Accused {
    CITY("县（市、区）市场监管局"),
    CITY_BUREAU("市（州、盟）市场监管局"),
    PROVINCE("省（区、市）市场监管局"),
    SAMR("市场监管总局"),
    OTHER("协会、企业等其他单位"),
    /** The site itself; chosen by a form of its own. */
    SITE("本站");

    private final String label;

    Accused(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a place must be named as well. */
    boolean placed() {
        return this != SAMR && this != SITE;
    }

    /** The role of those who work there, from whom the complaint is kept; null where there is none. */
    @Nullable
    Role role() {
        return switch (this) {
            case CITY -> Role.CITY;
            case CITY_BUREAU -> Role.CITY_BUREAU;
            case PROVINCE -> Role.PROVINCE;
            case SAMR -> Role.SAMR;
            case OTHER, SITE -> null;
        };
    }
}
