package org.qiangxian.intake;

/**
 * What is to be said of a cell; of a whole row it stands at the cell of its place.
 *
 * @param table index of its sheet, from 0
 * @param row from 1
 * @param column from 0
 * @param indicator name, empty for a whole row; {@code period} likewise
 * @param content what stands in the cell
 * @param before what stands in the platform and would be replaced, empty where nothing does
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

    /** The name a form gives to the cell. */
    public String key() {
        return table + "-" + row + "-" + column;
    }
}
