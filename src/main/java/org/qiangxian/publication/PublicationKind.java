package org.qiangxian.publication;

import org.qiangxian.account.Role;

/** What a publication is. */
public enum PublicationKind {
    NOTICE("通知"),
    /** Made from the experience of pilots, in batches, only by 总局 (R63). */
    GUIDE("指导性技术文件"),
    POLICY("政策"),
    INCENTIVE("激励措施"),
    GUIDANCE("指导意见"),
    RESULT("成果"),
    POSTER("海报"),
    SLOGAN("标语"),
    REPORT("报告"),
    /** A link to an original that another authority keeps. */
    LINK("权威链接");

    private final String label;

    PublicationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is in force for a field from a day on (R159, R160). */
    public boolean inForce() {
        return this == POLICY || this == INCENTIVE;
    }

    /** Whether this role issues such papers. */
    boolean of(Role role) {
        return this != GUIDE || role == Role.SAMR;
    }
}
