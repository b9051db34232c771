package org.qiangxian.supervision;

/** Where a 督导函 stands. */
public enum NoteStatus {
    NONE("尚未发出"),
    SENT("已发出"),
    ANSWERED("已答复"),
    CLOSED("已了结");

    private final String label;

    NoteStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
