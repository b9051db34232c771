package org.qiangxian.pilot;

/** The quality tools a level above may support with; 激励 is never computed from any comparison (R77, R94, R107). */
public enum SupportTool {
    METROLOGY("计量"),
    STANDARD("标准"),
    TESTING("检验检测"),
    CERTIFICATION("认证认可"),
    MANAGEMENT("质量管理"),
    BRAND("品牌"),
    TALENT("人才"),
    INCENTIVE("激励");

    private final String label;

    SupportTool(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
