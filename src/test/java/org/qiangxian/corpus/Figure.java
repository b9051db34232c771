package org.qiangxian.corpus;

import java.util.List;

/**
 * One figure of a table and its truth.
 *
 * @param sheet the name of its sheet
 * @param row from 0
 * @param column from 0
 * @param question what one would ask about: the same for all figures under one head
 * @param traits what is peculiar about it, for the report
 */
record Figure(String sheet, int row, int column, String question, Claim claim, List<String> traits) {

    String cell() {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column) + (row + 1);
    }
}
