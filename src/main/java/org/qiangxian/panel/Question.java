package org.qiangxian.panel;

/** The three questions an expert answers (R53, R26). */
public enum Question {
    BASIS("基础条件", "是否具备开展工作的基础和条件？"),
    FEASIBLE("可行", "方案是否切实可行，季度安排能否落实？"),
    SPREADABLE("可推广", "做法能否为同类型城市借鉴、复制？");

    private final String label;
    private final String help;

    Question(String label, String help) {
        this.label = label;
        this.help = help;
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }
}
