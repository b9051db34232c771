package org.qiangxian.document;

/** The sizes and margins of a Word document by its layout: type in points, margins in millimetres. */
enum DocxType {
    OFFICIAL(16, 16, 12, 11, 22, DocxWriter.PITCH / (double) DocxWriter.TWIPS_PER_POINT, 37, 26, 35, 28, 15),
    ONE_SHEET(11, 12, 9, 9, 18, 17, 15, 20, 30, 20, 6);

    private final int text;
    private final int heading;
    private final int note;
    private final int source;
    private final int title;
    private final double line;
    private final int above;
    private final int right;
    private final int below;
    private final int left;
    private final int header;

    DocxType(
            int text,
            int heading,
            int note,
            int source,
            int title,
            double line,
            int above,
            int right,
            int below,
            int left,
            int header) {
        this.text = text;
        this.heading = heading;
        this.note = note;
        this.source = source;
        this.title = title;
        this.line = line;
        this.above = above;
        this.right = right;
        this.below = below;
        this.left = left;
        this.header = header;
    }

    static DocxType of(Document.Layout layout) {
        return switch (layout) {
            case OFFICIAL -> OFFICIAL;
            case ONE_SHEET -> ONE_SHEET;
        };
    }

    int text() {
        return text;
    }

    int heading() {
        return heading;
    }

    int note() {
        return note;
    }

    /** The notes that say where figures come from. */
    int source() {
        return source;
    }

    int title() {
        return title;
    }

    /** From line to line. */
    double line() {
        return line;
    }

    int above() {
        return above;
    }

    int right() {
        return right;
    }

    int below() {
        return below;
    }

    int left() {
        return left;
    }

    /** From the edge of the paper to what stands at the head of each page. */
    int header() {
        return header;
    }
}
