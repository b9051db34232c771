package org.qiangxian.catalogue;

/** What an indicator may be used for. Only one use allows comparison with peers (indicators.md §3). */
public enum Use {
    COMPARED("看自身变化，与同类城市比较"),
    OWN_ONLY("只展示自身，不作比较"),
    REFERENCE_ONLY("上级参考值，不作本地数值，不作比较"),
    STATUS("状态，自动得出，不填报，不计分"),
    EVENT("事件登记，不作比较"),
    CONTEXT_PEER("用于选取同类城市，不作比较");

    private final String label;

    Use(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
