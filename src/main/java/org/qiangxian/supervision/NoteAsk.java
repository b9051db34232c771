package org.qiangxian.supervision;

/** What a 督导函 asks. */
public enum NoteAsk {
    NEW_DAY("请定新的日子"),
    HELP("提供帮助");

    private final String label;

    NoteAsk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
