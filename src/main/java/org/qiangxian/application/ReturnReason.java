package org.qiangxian.application;

/** Why a field is returned. */
public enum ReturnReason {
    UNCLEAR("不够明确具体"),
    OFF_DIRECTION("与所选方向不符"),
    BASIS("条件依据不足"),
    SCHEDULE("季度安排不完整"),
    FACTS("事实或数据有误"),
    WORDING("文字需要修改"),
    OTHER("其他");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
