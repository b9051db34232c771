package org.qiangxian.document;

import java.util.Optional;
import java.util.stream.Stream;

/** What a document can be had as. */
public enum Format {
    DOCX("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("PDF", "pdf", "application/pdf"),
    XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String label;
    private final String ending;
    private final String mediaType;

    Format(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Word or PDF, by the ending that an address asks for; empty for any other. */
    public static Optional<Format> paper(String ending) {
        return Stream.of(DOCX, PDF).filter(each -> each.ending.equals(ending)).findFirst();
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
