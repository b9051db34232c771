package org.qiangxian.workbook;

import java.util.stream.Collectors;

/** The remark at a cell, made of its oddities. */
final class Remarks {

    private Remarks() {}

    static String of(Cell cell) {
        if (cell.oddities().isEmpty()) {
            return "";
        }
        return cell.oddities().stream()
                .sorted()
                .map(oddity -> of(cell, oddity))
                .collect(Collectors.joining("；", "", "。"));
    }

    private static String of(Cell cell, Oddity oddity) {
        if (oddity == Oddity.BINARY_REMAINDER && cell.content() instanceof Content.Figure figure) {
            return "文件中存为 " + cell.raw() + "，尾差来自二进制运算，按 " + figure.value().toPlainString() + " 读";
        }
        if (cell.content() instanceof Content.Words words && oddity == Oddity.FOOTNOTE_MARK) {
            return words.removed().isEmpty() ? oddity.said() : "已去掉" + String.join("、", words.removed());
        }
        return oddity.said();
    }
}
