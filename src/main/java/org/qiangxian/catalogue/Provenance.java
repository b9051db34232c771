package org.qiangxian.catalogue;

/** Where a definition comes from. */
public enum Provenance {
    OFFICIAL("官方定义", "定义或计算方法见于官方文本"),
    INFERRED("推定算法", "名称有官方依据，计算方法为本平台推定"),
    OWN("自行计算", "由本平台用公开统计资料计算");

    private final String label;
    private final String explanation;

    Provenance(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
