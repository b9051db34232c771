package org.qiangxian.admission;

/** The status of the question which unit takes over what a former one had. */
public enum PlaceStatus {
    /** It was merged or divided, and nobody has decided. */
    OPEN("待总局决定"),
    DECIDED("已决定");

    private final String label;

    PlaceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
