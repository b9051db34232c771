package org.qiangxian.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence made of parts, in a report or any other text with bound figures. */
public record Sentence(List<Part> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A sentence of words, parts, and lists of these. */
    public static Sentence of(Object... pieces) {
        return new Sentence(parts(pieces));
    }

    /** The same as parts of a longer sentence. */
    public static List<Part> parts(Object... pieces) {
        var parts = new ArrayList<Part>();
        for (var piece : pieces) {
            switch (piece) {
                case Part part -> parts.add(part);
                case String words -> parts.add(new Part.Words(words));
                case Collection<?> several -> parts.addAll(parts(several.toArray()));
                default -> throw new IllegalArgumentException("Neither words nor a part: " + piece);
            }
        }
        return parts;
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Its bound figures. */
    public Stream<Figure> figures() {
        return parts.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
