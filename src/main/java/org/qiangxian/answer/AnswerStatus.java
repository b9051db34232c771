package org.qiangxian.answer;

/** Where the answer to an item stands; {@code NONE} before anything is said, or when what was left out was taken back. */
public enum AnswerStatus {
    NONE("没有填"),
    DRAFT("草稿"),
    SENT("部门已填，待核对"),
    RETURNED("已退回"),
    ENTERED("已采用"),
    SKIPPED("已选择不填");

    private final String label;

    AnswerStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it can still be written. */
    public boolean open() {
        return AnswerAction.SUBMIT.row().startsAt(this);
    }
}
