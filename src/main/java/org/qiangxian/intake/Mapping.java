package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Stage;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Layout;

/**
 * How a sheet is to be read: proposed by {@link Proposal}, shown, corrected by hand, stored as JSON. Columns count from
 * 0 and are absent where the table has none.
 *
 * @param sheet index of the sheet
 * @param headFirst first row of the header, from 1; 0 for a table without one
 * @param code column of the places' codes
 * @param place column of the places' names
 * @param above column that names the units above the places
 * @param indicator where rows name their indicators: column of its name or code
 * @param period column of the year or period
 * @param unit where rows name their indicators: column of the unit
 * @param status long form: column of the state of a value
 * @param settled long form: column of the stage of a value; {@code stage} applies where it is empty
 * @param uses the meaning of each column of figures
 * @param year the year of the data where neither column nor header says it
 * @param boundary the year of the list of codes the source follows; null for that of each value
 * @param within all places of the file lie in this unit
 * @param signs what the signs of absence mean in this source
 * @param indicators long form: names that the dictionary does not know, by code
 * @param places answers for names that fit several places, by code
 * @param breakdowns columns that split a place into parts, and which of them is read
 */
public record Mapping(
        int sheet,
        int headFirst,
        int headLast,
        Layout.Form form,
        @Nullable Integer code,
        @Nullable Integer place,
        @Nullable Integer above,
        @Nullable Integer indicator,
        @Nullable Integer period,
        @Nullable Integer unit,
        @Nullable Integer status,
        @Nullable Integer settled,
        List<Use> uses,
        @Nullable Integer year,
        @Nullable Integer boundary,
        Stage stage,
        @Nullable RegionCode within,
        Map<Content.Absence, Meaning> signs,
        Map<String, String> indicators,
        Map<String, String> places,
        List<Breakdown> breakdowns) {

    /** The part of an indicator that a column holds. */
    public enum Part {
        FIGURE("数值"),
        NUMERATOR("分子"),
        DENOMINATOR("分母");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a sign of absence means. */
    public enum Meaning {
        SKIP("不读取"),
        NO_DATA("无数据"),
        UNPUBLISHED("未公布"),
        NOT_APPLICABLE("不适用");

        private final String label;

        Meaning(String label) {
            this.label = label;
        }

        /** The usual meaning of a sign, which the sender can change. */
        static Meaning usual(Content.Absence sign) {
            return switch (sign) {
                case EMPTY, ELLIPSIS, DOUBLE_ELLIPSIS -> SKIP;
                case HYPHEN, DASH, DOUBLE_DASH, SLASH, STAR, NONE, UNKNOWN, NO_DATA -> NO_DATA;
                case UNPUBLISHED -> UNPUBLISHED;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }

        public String label() {
            return label;
        }
    }

    /**
     * The meaning of a column of figures.
     *
     * @param indicator code of the indicator; null where the column is not read, or each row names its own
     * @param period 2020, 2020Q1 or 2020-03; null where a row or the whole file says it
     * @param unit symbol of the unit the figures are in; null for the indicator's own
     * @param why how the proposal came about, as a Chinese sentence
     * @param standing how certain it is
     * @param likely code of the indicator suggested in the question; null where none is
     */
    public record Use(
            int column,
            @Nullable String indicator,
            Part part,
            @Nullable String period,
            @Nullable String unit,
            String why,
            Standing standing,
            @Nullable String likely) {

        public Use {
            standing = standing == null ? standing(indicator) : standing;
        }

        public Use(
                int column,
                @Nullable String indicator,
                Part part,
                @Nullable String period,
                @Nullable String unit,
                String why) {
            this(column, indicator, part, period, unit, why, standing(indicator), null);
        }

        /** The same as a skipped column; an open question stays open. */
        Use left() {
            var now = standing == Standing.ASKED ? Standing.ASKED : Standing.LEFT;
            return new Use(column, null, part, period, unit, why, now, likely);
        }

        private static Standing standing(@Nullable String indicator) {
            return indicator == null ? Standing.LEFT : Standing.CHOSEN;
        }
    }

    /** How a column came by its meaning. */
    public enum Standing {
        PROPOSED("提议"),
        REMEMBERED("按上次"),
        ASKED("请选择"),
        LEFT("不读取"),
        CHOSEN("已选择");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A column that splits a place into parts.
     *
     * @param taken the entry whose rows are read; {@link #EVERY} if each row is a place of its own; null until somebody
     *     answers
     */
    public record Breakdown(int column, @Nullable String taken) {

        /** Says that the column does not split places. */
        public static final String EVERY = "*";

        boolean reads(String entry) {
            return EVERY.equals(taken) || entry.equals(taken);
        }
    }

    public Mapping {
        breakdowns = orNone(breakdowns);
        uses = List.copyOf(uses);
        signs = Map.copyOf(signs);
        indicators = Map.copyOf(indicators);
        places = Map.copyOf(places);
    }

    /** The use of a column; empty for one that is not listed. */
    Optional<Use> use(int column) {
        return uses.stream().filter(use -> use.column() == column).findFirst();
    }

    /** Mappings stored before breakdowns were detected have none. */
    private static List<Breakdown> orNone(@Nullable List<Breakdown> found) {
        return found == null ? List.of() : List.copyOf(found);
    }

    /** Whether each row names its own indicator. */
    boolean rows() {
        return rows(form);
    }

    static boolean rows(Layout.Form form) {
        return form == Layout.Form.LONG || form == Layout.Form.ACROSS;
    }

    /** The column a remark about the place of a row stands at. */
    int placeColumn() {
        return place != null ? place : code != null ? code : 0;
    }
}
