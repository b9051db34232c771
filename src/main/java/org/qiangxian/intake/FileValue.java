package org.qiangxian.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.region.Region;

/**
 * One value of a file as it was read, with the remark on it.
 *
 * @param table index of the sheet it stands in, from 0
 * @param row from 1
 * @param column from 0; of a remark about the whole row that of its place
 * @param region null where the place was not found; likewise {@code indicator} and {@code period}
 * @param listed the year of the list of codes that applies to it
 * @param doubt why it needs a confirmation; empty if it does not
 * @param refused why it cannot be imported; empty if it can
 * @param remedy what to do about either
 * @param place as read, or as written where it was not found
 * @param content what stands in the cell
 * @param stage null where the row does not say
 */
record FileValue(
        int table,
        int row,
        int column,
        @Nullable Region region,
        int listed,
        @Nullable Indicator indicator,
        @Nullable String period,
        State state,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String doubt,
        String refused,
        String remedy,
        String place,
        String content,
        int cells,
        @Nullable Stage stage) {

    /** The provisional refusal of a value that came before; the check completes it once it knows both. */
    static final String AGAIN = "这个地区、指标和期间的数值在前面已经出现过。";

    /** A row without a value. @param column where its remark stands */
    static FileValue blank(int table, int row, int column, String place, String content, int cells) {
        return new FileValue(
                table,
                row,
                column,
                null,
                0,
                null,
                null,
                State.NO_DATA,
                null,
                null,
                null,
                "",
                "",
                "",
                place,
                content,
                cells,
                null);
    }

    boolean again() {
        return refused.equals(AGAIN);
    }

    boolean taken() {
        return refused.isEmpty();
    }

    boolean doubtful() {
        return taken() && !doubt.isEmpty();
    }

    FileValue doubted(String why, String what) {
        return said(doubt + why, refused, remedy.isEmpty() ? what : remedy);
    }

    FileValue refused(String why, String what) {
        return said(doubt, why, what);
    }

    private FileValue said(String ask, String no, String what) {
        return new FileValue(
                table,
                row,
                column,
                region,
                listed,
                indicator,
                period,
                state,
                figure,
                numerator,
                denominator,
                ask,
                no,
                what,
                place,
                content,
                cells,
                stage);
    }

    /** The row to store; only for a value that is {@link #taken()}. */
    BatchRow toRow(Stage usual, String where, @Nullable String note) {
        if (region == null || indicator == null || period == null) {
            throw new IllegalStateException("A value that cannot be taken");
        }
        return new BatchRow(
                indicator.code().value(),
                region.code().value(),
                listed,
                period,
                stage == null ? usual : stage,
                state,
                figure,
                numerator,
                denominator,
                where,
                note);
    }
}
