package org.qiangxian.sentence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.qiangxian.shell.Chinese;

/**
 * Something with digits in it, bound to its source. Its printed form follows from the value and is never stored beside
 * it.
 */
public sealed interface Figure extends Part permits Figure.Amount, Figure.Year, Figure.Span, Figure.Day, Figure.Name {

    /** The value before rounding; empty for what is not a number. */
    default String unrounded() {
        return this instanceof Amount amount
                ? amount.value().stripTrailingZeros().toPlainString() + amount.unit()
                : "";
    }

    /** What it is, in words. */
    String what();

    /** Where it comes from, see {@link Source}. */
    String source();

    /**
     * A number.
     *
     * @param value unrounded
     * @param decimals the printed decimal places
     * @param unit the text printed behind it, with a leading blank where there is one
     */
    record Amount(BigDecimal value, int decimals, String unit, String what, String source) implements Figure {

        public Amount {
            Source.require(source);
            if (Pattern.compile("^\\s*\\p{Nd}").matcher(unit).find()) {
                throw new IllegalArgumentException(
                        "A unit that begins with a digit reads as part of the number: " + unit);
            }
        }

        @Override
        public String text() {
            return Chinese.figure(value, decimals) + unit;
        }

        /** Whether it rounds to zero when printed. */
        @JsonIgnore
        public boolean vanishes() {
            return Chinese.figure(value.abs(), decimals).matches("[0.]+");
        }
    }

    /** A year of a figure or of the report. */
    record Year(int year, String what, String source) implements Figure {

        public Year {
            Source.require(source);
        }

        @Override
        public String text() {
            return year + "年";
        }
    }

    /** The years between two figures, as people say them: 十年间. */
    record Span(int years, String what, String source) implements Figure {

        private static final String[] DIGITS = {"", "一", "两", "三", "四", "五", "六", "七", "八", "九"};
        private static final int TEN = 10;
        private static final int MOST = 100;

        public Span {
            Source.require(source);
            if (years < 1 || years >= MOST) {
                throw new IllegalArgumentException("No span of years: " + years);
            }
        }

        @Override
        public String text() {
            int tens = years / TEN;
            var before = tens == 0 ? "" : (tens == 1 ? "" : tens == 2 ? "二" : DIGITS[tens]) + "十";
            return before + (tens > 0 && years % TEN == 2 ? "二" : DIGITS[years % TEN]) + "年间";
        }
    }

    /** A day in Beijing. */
    record Day(LocalDate day, String what, String source) implements Figure {

        public Day {
            Source.require(source);
        }

        @Override
        public String text() {
            return Chinese.date(day);
        }
    }

    /** The name of an indicator, a place, a group, a document, or the number or hash of a document; digits may stand in it. */
    record Name(String name, String what, String source) implements Figure {

        public Name {
            Source.require(source);
            if (name.isBlank()) {
                throw new IllegalArgumentException("A name without signs, of " + source);
            }
        }

        @Override
        public String text() {
            return name;
        }
    }
}
