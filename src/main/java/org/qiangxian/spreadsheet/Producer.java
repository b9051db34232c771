package org.qiangxian.spreadsheet;

/** The program that wrote the file, as far as the file says. */
public enum Producer {
    EXCEL("Excel"),
    WPS("WPS"),
    LIBRE_OFFICE("LibreOffice"),
    UNKNOWN("未知");

    private final String label;

    Producer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
