package org.qiangxian.spreadsheet;

import java.util.regex.Pattern;
import org.qiangxian.shell.Refusal;

/**
 * Formulas are read only to report that there was one. Those that start a program when a spreadsheet opens them are
 * refused.
 */
final class Formulas {

    private static final Pattern STARTS_PROGRAMS = Pattern.compile(
            "(?i)(^|[=+\\-,(])\\s*('[^']{1,60}'|[\\w.]{1,60})\\|'?[^!]{0,200}!|\\b(call|register\\.id|exec|webservice|rtd)\\s*\\(");
    private static final Pattern ELSEWHERE = Pattern.compile("\\[[^\\[\\]]{1,200}]");

    private Formulas() {}

    static Raw.Origin origin(String formula) {
        if (formula.length() < 9000 && STARTS_PROGRAMS.matcher(formula).find()) {
            throw program();
        }
        boolean elsewhere = formula.contains("!") && ELSEWHERE.matcher(formula).find();
        return elsewhere ? Raw.Origin.EXTERNAL : Raw.Origin.FORMULA;
    }

    static Refusal.Invalid program() {
        return new Refusal.Invalid("文件里有调用其他程序或网络的公式，平台不接收。请把公式改为数值后再上传。");
    }
}
