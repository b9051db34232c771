package org.qiangxian.measurement;

/** How settled a figure is at its source. */
public enum Stage {
    PRELIMINARY("初步"),
    FINAL("最终"),
    REVISED("修订");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
