package org.qiangxian.account;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Organisation.Kind;

/** The posts of the demonstration: real bureaus reading real public facts, and the invented 示例省. */
public enum DemonstrationPost {
    PINGYAO("demo-140728", "平遥县经办", Role.CITY, "平遥县市场监督管理局", "140728"),
    TAIGU("demo-140703", "太谷区经办", Role.CITY, "太谷区市场监督管理局", "140703"),
    QINGXU("demo-140121", "清徐县经办", Role.CITY, "清徐县市场监督管理局", "140121"),
    SAMPLE_FIRST("demo-990121", "示例丙县经办", Role.CITY, "示例丙县市场监督管理局", "990121"),
    SAMPLE_SECOND("demo-990221", "示例辰县经办", Role.CITY, "示例辰县市场监督管理局", "990221"),
    SAMPLE_THIRD("demo-990321", "示例水县经办", Role.CITY, "示例水县市场监督管理局", "990321"),
    SAMPLE_OUTSIDE("demo-990131", "示例晴县经办", Role.CITY, "示例晴县市场监督管理局", "990131"),
    JINZHONG("demo-140700", "晋中市局经办", Role.CITY_BUREAU, "晋中市市场监督管理局", "140700"),
    SAMPLE_CITY("demo-990100", "示例一市局经办", Role.CITY_BUREAU, "示例一市市场监督管理局", "990100"),
    SHANXI("demo-140000", "山西省局经办", Role.PROVINCE, "山西省市场监督管理局", "140000"),
    SAMPLE_PROVINCE("demo-990000", "示例省局经办", Role.PROVINCE, "示例省市场监督管理局", "990000"),
    SAMPLE_PROVINCE_SECOND("demo-990000-2", "示例省局签发", Role.PROVINCE, "示例省市场监督管理局", "990000"),
    SAMR("demo-samr", "总局业务", Role.SAMR, "国家市场监督管理总局", null),
    SAMR_SECOND("demo-samr-2", "总局业务（签发）", Role.SAMR, "国家市场监督管理总局", null),
    SAMR_THIRD("demo-samr-3", "总局业务（复核）", Role.SAMR, "国家市场监督管理总局", null),
    OPERATOR("demo-operator", "总局数据操作员", Role.OPERATOR, "国家市场监督管理总局", null),
    EXPERT("demo-expert", "专家", Role.EXPERT, "质量强县专家组（演示）", null),
    EXPERT_SECOND("demo-expert-2", "专家（标准化）", Role.EXPERT, "质量强县专家组（演示）", null),
    EXPERT_OF_SAMPLE("demo-expert-3", "专家（示例省）", Role.EXPERT, "质量强县专家组（演示）", null),
    EXPERT_FOURTH("demo-expert-4", "专家（高校）", Role.EXPERT, "质量强县专家组（演示）", null),
    DEPARTMENT("demo-department", "统计部门协同", Role.DEPARTMENT, "示例省统计局", "990000"),
    MINISTRY("demo-ministry", "示例部经办", Kind.MINISTRY, "示例部质量司"),
    ASSOCIATION("demo-association", "示例质量协会经办", Kind.ASSOCIATION, "示例质量协会"),
    DISCIPLINE("demo-discipline", "驻局纪检监察", Role.DISCIPLINE, "中央纪委国家监委驻市场监管总局纪检监察组", null),
    SYSTEM("demo-system", "系统管理员", Role.SYSTEM_ADMIN, "国家市场监督管理总局", null),
    SECURITY("demo-security", "安全管理员", Role.SECURITY_ADMIN, "国家市场监督管理总局", null),
    AUDIT("demo-audit", "审计管理员", Role.AUDIT_ADMIN, "国家市场监督管理总局", null);

    /** What an account is opened with. */
    record Seed(
            String login,
            String name,
            Role role,
            String organisation,
            Kind kind,
            @Nullable String area,
            @Nullable String parent) {}

    private final Seed seed;

    DemonstrationPost(String login, String post, Role role, String organisation, @Nullable String area) {
        seed = new Seed(login, post + "·演示", role, organisation, kind(role), area, parent(role));
    }

    /** Of a body that takes part in 质量月. */
    DemonstrationPost(String login, String post, Kind kind, String organisation) {
        seed = new Seed(login, post + "·演示", Role.ORGANISER, organisation, kind, null, null);
    }

    Seed seed() {
        return seed;
    }

    public String login() {
        return seed.login();
    }

    /** The post, which stands where others have their name. */
    public String holder() {
        return seed.name();
    }

    public Role role() {
        return seed.role();
    }

    /**
     * Whether an account is one of these, which the platform maintains; any other demonstration account was opened by a
     * user.
     */
    public static boolean fixed(String login) {
        return Arrays.stream(values()).anyMatch(post -> post.login().equals(login));
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case CITY -> Kind.CITY;
            case CITY_BUREAU -> Kind.CITY_BUREAU;
            case PROVINCE -> Kind.PROVINCE;
            case EXPERT -> Kind.PANEL;
            case ORGANISER -> Kind.ASSOCIATION;
            case DEPARTMENT -> Kind.DEPARTMENT;
            case SAMR, OPERATOR, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> Kind.NATIONAL;
        };
    }

    private static String parent(Role role) {
        return switch (role) {
            case CITY -> "示例一市市场监督管理局";
            case CITY_BUREAU, DEPARTMENT -> "示例省市场监督管理局";
            default -> "国家市场监督管理总局";
        };
    }
}
