package org.qiangxian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;

/**
 * What a module lets people find by words. The module answers through the gate of its pages: what a reader may not open is not
 * found, not even by its title.
 */
public interface Findable {

    /** The word over what was found: 政策文件. */
    String label();

    /**
     * What the reader may see of what was asked for, in the order of codes or, of papers, the latest first; never by how often
     * something is read.
     *
     * @param reader who asks; null is the public
     * @param limit how many at most
     */
    List<Found> find(@Nullable Actor reader, Words query, int limit);
}
