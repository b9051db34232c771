package org.qiangxian.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The range of the invented values of an indicator, chosen so that a county could have such figures; they describe no
 * real place.
 *
 * @param low the lowest value of any place and year
 * @param high the highest
 * @param size how large the denominator is in a county of 320,000, in its own unit; 0 where there is none
 */
record Shape(String indicator, double low, double high, double size) {

    private static final Map<String, Shape> SHAPES = read();

    static Shape of(String indicator) {
        return Objects.requireNonNull(SHAPES.get(indicator), indicator);
    }

    /** The value at a point between low (0) and high (1): linear for shares, geometric for what has no upper end. */
    double at(double place, boolean share) {
        double where = Math.clamp(place, 0, 1);
        return share ? low + (high - low) * where : low * Math.pow(high / low, where);
    }

    private static Map<String, Shape> read() {
        try {
            return new ClassPathResource("data/demonstration_range.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Shape::line)
                    .collect(Collectors.toMap(Shape::indicator, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape line(String line) {
        var cells = line.split(",", -1);
        return new Shape(
                cells[0],
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                cells[3].isEmpty() ? 0 : Double.parseDouble(cells[3]));
    }
}
