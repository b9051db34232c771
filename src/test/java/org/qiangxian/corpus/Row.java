package org.qiangxian.corpus;

/**
 * A row of figures.
 *
 * @param code of the place, or of what stands for one
 * @param shown as printed
 * @param above the unit above it, as printed
 * @param meant whether it is a place
 * @param sure whether a careful person would know which place it is
 */
record Row(String code, String name, String shown, String above, boolean meant, boolean sure, String trait) {

    Row shown(String other, String why) {
        return new Row(code, name, other, above, meant, sure, why);
    }

    Row unsure() {
        return new Row(code, name, shown, above, meant, false, trait);
    }
}
