package org.qiangxian.spreadsheet;

import org.qiangxian.shell.Refusal;

/** The refusals for files that cannot be read to their end. */
public final class Damage {

    private Damage() {}

    public static Refusal.Invalid refusal() {
        return new Refusal.Invalid("文件已损坏或结构异常，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }
}
