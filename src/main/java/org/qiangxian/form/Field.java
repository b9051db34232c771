package org.qiangxian.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/**
 * A field of a form. Its key is stable through years and names it in contents and remarks; its heading is the numbered
 * heading of the annex, shared by the fields under the same number.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Unit.class, name = "unit"),
    @JsonSubTypes.Type(value = Field.Directions.class, name = "directions"),
    @JsonSubTypes.Type(value = Field.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Field.Quarters.class, name = "quarters"),
    @JsonSubTypes.Type(value = Field.Lines.class, name = "lines")
})
public sealed interface Field {

    String key();

    /** 三、试点任务. */
    String heading();

    /** The annex's own words on what belongs here; may be empty. */
    String help();

    /** A label below the heading where one number holds several fields, or null. */
    default @Nullable String label() {
        return null;
    }

    /** The heading without its number, for messages: 试点任务, or heading and label. */
    @JsonIgnore
    default String name() {
        var name = heading().substring(heading().indexOf('、') + 1);
        return label() == null ? name : name + "（" + label() + "）";
    }

    /** The unit that applies: taken from the library, never typed (R22). */
    record Unit(String key, String heading, String help) implements Field {}

    /**
     * The directions, at least one.
     *
     * @param most how many may be chosen, 其他 included (R46, A6); null where the call states no limit (R67, A5)
     */
    record Directions(
            String key,
            String heading,
            String help,
            List<Direction> options,
            @Nullable Integer most) implements Field {

        public Directions {
            options = List.copyOf(options);
        }
    }

    /**
     * A text.
     *
     * @param limit most 字 it may have, null for none
     * @param title whether this is the name of the proposal, shown wherever it is listed
     */
    record Text(
            String key,
            String heading,
            @Nullable String label,
            String help,
            @Nullable Integer limit,
            boolean required,
            boolean title)
            implements Field {}

    /**
     * A text by quarter.
     *
     * @param quarters the quarters of the call's period, in order
     * @param limit most 字 of all quarters together, 保障措施 included (A8)
     * @param safeguards whether 保障措施 are asked beside the work of each quarter (R59): from the calls of 2026 on;
     *     content stored before has them within the work
     */
    record Quarters(
            String key,
            String heading,
            String help,
            List<Quarter> quarters,
            int limit,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean safeguards)
            implements Field {

        public Quarters {
            quarters = List.copyOf(quarters);
        }

        /** Reads the stored form, where forms stored before this question existed do not have it. */
        @JsonCreator
        static Quarters stored(
                String key,
                String heading,
                String help,
                List<Quarter> quarters,
                int limit,
                @Nullable Boolean safeguards) {
            return new Quarters(key, heading, help, quarters, limit, Boolean.TRUE.equals(safeguards));
        }

        /** What 保障措施 of a quarter are called in messages and on paper: 2026年第三季度保障措施. */
        public static String safeguard(Quarter quarter) {
            return quarter.label() + "保障措施";
        }

        /** Its years: 2025年至2026年, or 2025年 alone. */
        @JsonIgnore
        public String period() {
            var first = quarters.getFirst().year();
            var last = quarters.getLast().year();
            return first == last ? first + "年" : first + "年至" + last + "年";
        }

        /** The years in order. */
        @JsonIgnore
        public List<Integer> years() {
            return quarters.stream().map(Quarter::year).distinct().toList();
        }

        /** Whether the quarter must be filled: those that begin after the day of the deadline (A9). */
        public boolean required(Quarter quarter, LocalDate deadlineDay) {
            return quarter.firstDay().isAfter(deadlineDay);
        }
    }

    /**
     * Several things of one sort, a line each: 成果. A content keeps each cell as a text under {@link #name}.
     *
     * @param columns what each line consists of; the first column is required in a line that has anything
     * @param most how many lines
     */
    record Lines(String key, String heading, String help, List<Column> columns, int most) implements Field {

        public Lines {
            columns = List.copyOf(columns);
        }

        /**
         * A column of the lines.
         *
         * @param limit most 字
         * @param link whether it is a web address
         */
        public record Column(String key, String label, int limit, boolean required, boolean link) {}

        /** The key of a cell; lines count from 1. */
        public String name(int line, Column column) {
            return "%s.%d.%s".formatted(key, line, column.key());
        }

        /** The keys of all cells. */
        @JsonIgnore
        public List<String> names() {
            return IntStream.rangeClosed(1, most)
                    .boxed()
                    .flatMap(line -> columns.stream().map(column -> name(line, column)))
                    .toList();
        }

        /** The numbers of the lines in which anything is written. */
        public List<Integer> written(Content content) {
            return IntStream.rangeClosed(1, most)
                    .filter(line ->
                            columns.stream().anyMatch(column -> !Typing.blank(content.text(name(line, column)))))
                    .boxed()
                    .toList();
        }
    }
}
