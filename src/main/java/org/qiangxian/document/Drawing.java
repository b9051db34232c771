package org.qiangxian.document;

import java.util.List;

/**
 * A drawing made of a few marks, one and the same for the page (SVG), the PDF (lines, no picture) and Word (a picture). The
 * origin is the upper left corner.
 *
 * @param said what it shows, in words, for those who hear it
 * @param width in units of 1/96 inch on paper
 * @param height in the same units
 */
public record Drawing(String said, int width, int height, List<Mark> marks) {

    private static final double MILLIMETRES = 25.4 / 96;

    public Drawing {
        marks = List.copyOf(marks);
        if (said.isBlank() || width < 1 || height < 1) {
            throw new IllegalArgumentException("A drawing without words or size");
        }
    }

    double widthOnPaper() {
        return width * MILLIMETRES;
    }

    double heightOnPaper() {
        return height * MILLIMETRES;
    }

    /** The colours of the page. */
    public enum Tone {
        BLUE("#1d4f91"),
        RUST("#b4541a"),
        STEEL("#8fa1b3"),
        PALE("#dde3e9"),
        INK("#24303c"),
        RULE("#c3ccd5");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        /** As SVG has it: #1d4f91. */
        public String colour() {
            return colour;
        }

        int rgb() {
            return Integer.parseInt(colour.substring(1), 16);
        }
    }

    /** One mark of a drawing. */
    public sealed interface Mark {}

    /** A filled rectangle. */
    public record Bar(double x, double y, double width, double height, Tone tone) implements Mark {}

    /** A line through points, 2 units wide. */
    public record Line(List<Point> points, Tone tone) implements Mark {

        public Line {
            points = List.copyOf(points);
        }

        /** As the path of SVG has it: M4 10L20 30. */
        public String path() {
            var path = new StringBuilder();
            points.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y()));
            return path.toString();
        }
    }

    /** A place in a drawing. */
    public record Point(double x, double y) {}

    /** A filled circle. */
    public record Dot(double x, double y, double radius, Tone tone) implements Mark {}

    /** Where the words of a label stand beside its point. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }

        /** As SVG has it. */
        public String word() {
            return word;
        }
    }

    /** A line of words on a base line. @param size of the signs, in units */
    public record Label(double x, double y, int size, Anchor anchor, String text) implements Mark {}
}
