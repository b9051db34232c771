package org.qiangxian.export;

import org.qiangxian.document.Format;

/** The forms a file is taken in. */
public enum ExportFormat {
    XLSX("Excel（.xlsx）", "xlsx", Format.XLSX.mediaType()),
    CSV("文本（.csv，UTF-8）", "csv", "text/csv;charset=UTF-8"),
    JSON("JSON", "json", "application/json");

    private final String label;
    private final String ending;
    private final String mediaType;

    ExportFormat(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
