package org.qiangxian.application;

import org.qiangxian.account.Role;

/** At whose desk a proposal lies. */
public enum Holder {
    CITY("培育城市", Role.CITY),
    BUREAU("市局", Role.CITY_BUREAU),
    RECOMMENDER("省局", Role.PROVINCE),
    SAMR("总局", Role.SAMR),
    NOBODY("已办结", null);

    private final String label;
    private final @org.jspecify.annotations.Nullable Role role;

    Holder(String label, @org.jspecify.annotations.Nullable Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** Whether {@code role} works at this desk. */
    public boolean is(Role role) {
        return this.role == role;
    }
}
