package org.qiangxian.workbook;

/** Something unusual about a cell that could still be read; shown as a remark. */
public enum Oddity {
    TEXT_NUMBER("数字以文本存放"),
    FULL_WIDTH("全角字符已按半角读"),
    THOUSANDS("千位分隔符已去掉"),
    BLANKS("空格或换行已去掉"),
    FOOTNOTE_MARK("脚注标记已去掉"),
    SCIENTIFIC("科学计数法已展开"),
    SIGN_IN_CELL("数值后带有百分号或千分号"),
    FORMULA("取公式上次计算的结果"),
    EXTERNAL_FORMULA("公式引用了其他文件，取上次计算的结果"),
    BINARY_REMAINDER("存储的尾差已去掉"),
    MERGED("与上方单元格合并，取其内容"),
    BOOLEAN("逻辑值"),
    LEADING_ZERO("以 0 开头，按文字读"),
    FORMULA_TEXT("以 = + - @ 开头的文字，不作公式执行");

    private final String said;

    Oddity(String said) {
        this.said = said;
    }

    /** In Chinese, without a full stop. */
    public String said() {
        return said;
    }
}
