package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a cell was read as. Nothing is guessed: content that is not clearly one of the others is {@link Doubtful}. */
public sealed interface Content {

    /**
     * A number with all the digits the file holds.
     *
     * @param value in the unit of a sign other than {@link Sign#NONE}: 12.3 for 12.3 %, whether the file stores the
     *     text 12.3% or the number 0.123 shown as a percentage
     */
    record Figure(BigDecimal value, Sign sign) implements Content {}

    /** The sign after a figure in its cell. */
    enum Sign {
        NONE(""),
        PERCENT("%"),
        PERMILLE("‰");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /**
     * Words.
     *
     * @param text as written
     * @param cleaned half-width, without blanks, line breaks and footnote marks: 平 遥 县① becomes 平遥县
     * @param removed what was removed for {@code cleaned}, in Chinese words; empty if nothing was
     */
    record Words(String text, String cleaned, List<String> removed) implements Content {

        public Words {
            removed = List.copyOf(removed);
        }
    }

    /** A number followed by its unit: 60.5万人. */
    record Measured(BigDecimal value, Unit unit) implements Content {}

    /** A date. */
    record Day(LocalDate date) implements Content {}

    /**
     * No value, with the sign of absence in the file.
     *
     * @param sign as written; empty for {@link Absence#EMPTY}
     */
    record Missing(Absence which, String sign) implements Content {}

    /**
     * Something that looks like a value but must not be read as one.
     *
     * @param why what is wrong and what to do, as a Chinese sentence
     */
    record Doubtful(String why) implements Content {}

    /** The signs of absence, kept apart; the source decides what each means. */
    enum Absence {
        EMPTY("空", "单元格为空"),
        HYPHEN("-", "短横"),
        DASH("—", "破折号"),
        DOUBLE_DASH("——", "双破折号"),
        ELLIPSIS("…", "省略号，统计年鉴中多指不足本表最小单位"),
        DOUBLE_ELLIPSIS("……", "双省略号"),
        SLASH("/", "斜线"),
        STAR("*", "星号"),
        NONE("无", "写明“无”"),
        UNKNOWN("不详", "写明“不详”"),
        NO_DATA("无数据", "写明“无数据”"),
        UNPUBLISHED("未公布", "写明“未公布”"),
        NOT_APPLICABLE("不适用", "写明“不适用”");

        private final String label;
        private final String said;

        Absence(String label, String said) {
            this.label = label;
            this.said = said;
        }

        public String label() {
            return label;
        }

        /** The content in words. */
        public String said() {
            return said;
        }
    }
}
