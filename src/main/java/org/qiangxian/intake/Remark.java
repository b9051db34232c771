package org.qiangxian.intake;

/**
 * A remark on a cell; a remark on a whole row is put at the cell of its place.
 *
 * @param table index of its sheet, from 0
 * @param row from 1
 * @param column from 0
 * @param indicator name, empty for a whole row; {@code period} likewise
 * @param content what stands in the cell
 * @param before the stored value that would be replaced; empty where there is none
 * @param remedy what to do
 * @param cells how many values it concerns
 */
public record Remark(
        int table,
        int row,
        int column,
        Verdict verdict,
        String place,
        String indicator,
        String period,
        String content,
        String before,
        String reason,
        String remedy,
        int cells) {

    /** The name of the cell in forms. */
    public String key() {
        return table + "-" + row + "-" + column;
    }
}
