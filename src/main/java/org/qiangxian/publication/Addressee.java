package org.qiangxian.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Role;

/** To whom a publication goes: a kind of office within the issuer's area, or one above it. */
public enum Addressee {
    PROVINCES("各省级推荐单位", Role.PROVINCE, Set.of(Role.SAMR), false),
    CITY_BUREAUS("各市局", Role.CITY_BUREAU, Set.of(Role.SAMR, Role.PROVINCE), false),
    CITIES("各县级单位（县、区、县级市、镇、功能区）", Role.CITY, Set.of(Role.SAMR, Role.PROVINCE, Role.CITY_BUREAU), false),
    DEPARTMENTS("本级协同部门", Role.DEPARTMENT, Set.of(Role.PROVINCE, Role.CITY_BUREAU, Role.CITY), false),
    /** The supervising 纪检 group of the issuer (R91). */
    DISCIPLINE("驻局纪检监察组", Role.DISCIPLINE, PublicationAction.WRITERS, true),
    HEADQUARTERS("市场监管总局", Role.SAMR, Set.of(Role.PROVINCE, Role.CITY_BUREAU, Role.CITY), true),
    OWN_PROVINCE("省局", Role.PROVINCE, Set.of(Role.CITY_BUREAU, Role.CITY), true);

    private final String label;
    private final Role role;
    private final Set<Role> issuers;
    private final boolean copy;

    Addressee(String label, Role role, Set<Role> issuers, boolean copy) {
        this.label = label;
        this.role = role;
        this.issuers = issuers;
        this.copy = copy;
    }

    public String label() {
        return label;
    }

    /** The role of the posts that receive it. */
    Role role() {
        return role;
    }

    /** The addressees available to an issuer of this role, or for copies. */
    static List<Addressee> of(Role issuer, boolean copies) {
        return Arrays.stream(values())
                .filter(each -> each.copy == copies && each.issuers.contains(issuer))
                .toList();
    }
}
