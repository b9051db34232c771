package org.qiangxian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    private static final int TITLE = 13;
    private static final int TITLE_LINE = 17;

    public Drawing {
        marks = List.copyOf(marks);
        if (said.isBlank() || width < 1 || height < 1) {
            throw new IllegalArgumentException("A drawing without words or size");
        }
    }

    /** Several drawings in one row, each with its lines of words above it. */
    public static Drawing row(List<Titled> drawings, int gap) {
        int lines =
                drawings.stream().mapToInt(each -> each.lines().size()).max().orElse(0);
        int above = lines * TITLE_LINE + 4;
        var marks = new ArrayList<Mark>();
        int at = 0;
        int deep = 0;
        for (var each : drawings) {
            for (int line = 0; line < each.lines().size(); line++) {
                marks.add(new Label(
                        at,
                        (line + 1) * TITLE_LINE - 4,
                        TITLE,
                        Anchor.START,
                        each.lines().get(line)));
            }
            for (var mark : each.drawing().marks()) {
                marks.add(mark.moved(at, above));
            }
            at += each.drawing().width() + gap;
            deep = Math.max(deep, each.drawing().height());
        }
        return new Drawing(
                drawings.stream().map(each -> each.drawing().said()).collect(Collectors.joining("；")),
                at - gap,
                above + deep,
                marks);
    }

    /** A drawing under lines of words that name it. */
    public record Titled(List<String> lines, Drawing drawing) {

        public Titled {
            lines = List.copyOf(lines);
        }
    }

    /** How many marks and points it has, and itself. */
    int size() {
        return 1
                + marks.stream()
                        .mapToInt(mark ->
                                mark instanceof Line line ? 1 + line.points().size() : 1)
                        .sum();
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
    public sealed interface Mark {

        /** The same mark, moved to the right and down. */
        Mark moved(double right, double down);
    }

    /** A filled rectangle. */
    public record Bar(double x, double y, double width, double height, Tone tone) implements Mark {

        @Override
        public Bar moved(double right, double down) {
            return new Bar(x + right, y + down, width, height, tone);
        }
    }

    /** A line through points, 2 units wide. */
    public record Line(List<Point> points, Tone tone) implements Mark {

        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Line moved(double right, double down) {
            return new Line(
                    points.stream()
                            .map(point -> new Point(point.x() + right, point.y() + down))
                            .toList(),
                    tone);
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
    public record Dot(double x, double y, double radius, Tone tone) implements Mark {

        @Override
        public Dot moved(double right, double down) {
            return new Dot(x + right, y + down, radius, tone);
        }
    }

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
    public record Label(double x, double y, int size, Anchor anchor, String text) implements Mark {

        @Override
        public Label moved(double right, double down) {
            return new Label(x + right, y + down, size, anchor, text);
        }
    }
}
