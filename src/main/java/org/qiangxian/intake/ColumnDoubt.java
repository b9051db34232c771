package org.qiangxian.intake;

import java.util.List;

/**
 * A doubt about a column as a whole. Nothing of the column is imported until somebody confirms it.
 *
 * @param key its name in a form
 * @param column its letter; empty where the column holds several indicators
 * @param reasons the reasons, as Chinese sentences
 * @param cells how many of its values would be imported
 */
public record ColumnDoubt(
        String key, String column, String indicator, List<String> reasons, long cells, Picture picture) {

    public ColumnDoubt {
        reasons = List.copyOf(reasons);
    }

    /** A stable id for its control on a page. */
    public String id() {
        return "column-" + key;
    }
}
