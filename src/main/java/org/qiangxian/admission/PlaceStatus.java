package org.qiangxian.admission;

/** Where the question stands who goes on with what a unit had that is in force no more. */
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
