package org.qiangxian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;

/**
 * What a module lets people find by words. The module applies the access rules of its pages: what a reader may not open
 * is not found, not even by its title.
 */
public interface Findable {

    /** The heading of its results: 政策文件. */
    String label();

    /**
     * The matches the reader may see, in the order of codes or, for papers, newest first; never by how often something
     * is read.
     *
     * @param reader the reader; null is the public
     * @param limit how many at most
     */
    List<Found> find(@Nullable Actor reader, Words query, int limit);
}
