package org.qiangxian.catalogue;

import org.qiangxian.account.Role;

/** The one way an indicator's values come in, and the one role that writes them (R39). */
public enum Channel {
    PUBLIC("公开渠道抓取", "总局从公开资料录入", Role.OPERATOR),
    PROVINCE("省级协调提供", "省局协调有关单位提供", Role.PROVINCE),
    CITY("培育城市补充", "培育城市补充", Role.CITY);

    private final String label;
    private final String explanation;
    private final Role writer;

    Channel(String label, String explanation, Role writer) {
        this.label = label;
        this.explanation = explanation;
        this.writer = writer;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    public Role writer() {
        return writer;
    }
}
