package org.qiangxian.account;

/** What a post lets its holder do. The three administrators are separated: nobody holds two of them (GB/T 22239 8.1.4.2). */
public enum Role {
    CITY("培育城市经办"),
    CITY_BUREAU("市局经办"),
    PROVINCE("省局经办"),
    SAMR("总局业务"),
    OPERATOR("总局数据操作员"),
    EXPERT("专家"),
    DEPARTMENT("协同部门"),
    /** Of a national department or an association, for its own activities of 质量月 alone. */
    ORGANISER("质量月活动经办"),
    DISCIPLINE("驻局纪检监察"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDIT_ADMIN("审计管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether this is one of the three separated administrators. */
    public boolean administrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
