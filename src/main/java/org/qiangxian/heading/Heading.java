package org.qiangxian.heading;

import java.util.List;
import org.qiangxian.catalogue.Dimension;

/**
 * A heading of a province.
 *
 * @param dimensions the national tasks under it, may be none
 */
public record Heading(String name, List<Dimension> dimensions) {

    /** The most headings of a province. */
    static final int MOST = 12;

    static final int NAME_LIMIT = 40;
}
