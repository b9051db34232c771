package org.qiangxian.intake;

import java.util.List;

/**
 * What is doubtful about a column as a whole. Nothing of it is taken in until somebody says that it is right.
 *
 * @param key what a form calls it
 * @param column its letter; empty where the column holds several indicators
 * @param reasons what is the matter, as Chinese sentences
 * @param cells how many of its values would be taken in
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
