package org.qiangxian.promotion;

/** Where a recommendation of a result stands. */
public enum PromotionStatus {
    NONE("没有推荐"),
    PROPOSED("待城市答复"),
    AGREED("城市已同意，待总局收到"),
    DECLINED("城市不同意"),
    NOTED("总局已收到"),
    WITHDRAWN("已撤回");

    private final String label;

    PromotionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
