package org.qiangxian.circle;

/** Whether a bureau offers a circle. */
enum OfferStatus {
    NONE("没有开展"),
    OPEN("开展中");

    private final String label;

    OfferStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
