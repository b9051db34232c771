package org.qiangxian.call;

/** The disclosure class of the document behind a call (R83, R84). */
public enum Disclosure {
    PUBLIC("公开发布"),
    INTERNAL("不公开");

    private final String label;

    Disclosure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
