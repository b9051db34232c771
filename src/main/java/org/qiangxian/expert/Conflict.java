package org.qiangxian.expert;

/** Why an expert may not read a proposal. */
public enum Conflict {
    UNKNOWN("专家的工作单位和所在地尚未登记，不能核对回避"),
    PROVINCE("专家与申报单位在同一省（自治区、直辖市、兵团）"),
    CITY("专家与申报单位在同一市（县）"),
    EMPLOYER("专家的工作单位与方案有关"),
    DECLARED("专家已申报利害关系");

    private final String label;

    Conflict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
