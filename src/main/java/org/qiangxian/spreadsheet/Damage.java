package org.qiangxian.spreadsheet;

import org.qiangxian.shell.Refusal;

/** What is said of a file that cannot be read to its end. */
public final class Damage {

    private Damage() {}

    public static Refusal.Invalid refusal() {
        return new Refusal.Invalid("文件已损坏或结构异常，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }
}
