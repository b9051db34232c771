package org.qiangxian.corpus;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that a file left in the database.
 *
 * @param page where it stands in the file, as the platform says
 */
record Stored(
        String place,
        String indicator,
        String period,
        Optional<BigDecimal> figure,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String page) {

    Optional<BigDecimal> part(Part part) {
        return switch (part) {
            case FIGURE -> figure;
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator;
        };
    }
}
