package org.qiangxian.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qiangxian.shell.Refusal;

/**
 * A quarter of a year, written 2025Q3.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new Refusal.Invalid("季度只能是第一至第四季度。");
        }
    }

    @JsonCreator
    public static Quarter of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new Refusal.Invalid("季度写作2025Q3这样的形式。");
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** All quarters of the years from {@code first} to {@code last}. */
    public static List<Quarter> ofYears(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .toList();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** 2025年第三季度. */
    public String label() {
        return year + "年第" + NUMERALS.get(number - 1) + "季度";
    }

    @JsonValue
    @Override
    public String toString() {
        return year + "Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
