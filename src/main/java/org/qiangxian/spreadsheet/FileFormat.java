package org.qiangxian.spreadsheet;

/** The accepted kinds of file. */
public enum FileFormat {
    XLSX("Excel 工作簿（.xlsx）"),
    XLS("Excel 97-2003 工作簿（.xls）"),
    CSV("逗号或分号分隔的文本（.csv）"),
    TEXT("制表符分隔的文本（.txt）");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
