package org.qiangxian.publication;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * A reader of publications as the statements need it: role, area and the units above it.
 *
 * @param area the code of the area; empty where there is none
 * @param bureau the code of the city above; empty where there is none
 * @param province the code of the body that recommends the area; empty where there is none
 * @param fictional whether the area is one of 示例省, or there is none
 */
record Reader(Role role, String area, String bureau, String province, boolean demonstration, boolean fictional) {

    /**
     * Whether a publication {@code p} is addressed to the reader, by its groups and places; deliveries use the same
     * condition. Those of demonstration accounts go only to demonstration accounts of 示例省.
     */
    static final String CONCERNED = """
            (p.demonstration = :demonstration and (not p.demonstration or :fictional) and case :role
                when 'PROVINCE' then 'PROVINCES' = any(p.addressed) or :area = any(p.units)
                    or ('OWN_PROVINCE' = any(p.copied) and p.issuer_province = :area)
                when 'CITY_BUREAU' then :area = any(p.units)
                    or ('CITY_BUREAUS' = any(p.addressed) and (p.issuer_area is null or p.issuer_area = :province))
                when 'CITY' then :area = any(p.units)
                    or ('CITIES' = any(p.addressed) and (p.issuer_area is null or p.issuer_area in (:province, :bureau)))
                when 'DEPARTMENT' then 'DEPARTMENTS' = any(p.addressed) and p.issuer_area = :area
                when 'DISCIPLINE' then 'DISCIPLINE' = any(p.copied) and :area in ('', p.issuer_area)
                when 'SAMR' then 'HEADQUARTERS' = any(p.copied)
                else false end)
            """;

    /** Whether it was issued and its embargo passed before it was ended. */
    static final String RELEASED = """
            (p.released_at <= :now and (p.status <> 'WITHDRAWN' or p.ended_at >= p.released_at))
            """;

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("role", role.name());
        parameters.put("area", area);
        parameters.put("bureau", bureau);
        parameters.put("province", province);
        parameters.put("demonstration", demonstration);
        parameters.put("fictional", fictional);
        return parameters;
    }
}
