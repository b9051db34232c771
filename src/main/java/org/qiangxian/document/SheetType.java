package org.qiangxian.document;

/** The sizes of type of a document that stands on one sheet, the largest first. */
enum SheetType {
    LARGE(11.5, 18.5),
    MIDDLE(10.5, 16.5),
    SMALL(9.5, 14);

    private final double size;
    private final double line;

    SheetType(double size, double line) {
        this.size = size;
        this.line = line;
    }

    /** Behind the style of the sheet. */
    String style() {
        return "body, h3 { font-size: %.1fpt; line-height: %.1fpt; }".formatted(size, line);
    }
}
