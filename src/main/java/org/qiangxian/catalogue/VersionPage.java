package org.qiangxian.catalogue;

import java.util.List;
import org.qiangxian.shell.Narrowed;

/**
 * A version with its indicators and the shares of its channels.
 *
 * @param list the indicators that match the search, and the search itself
 * @param part the number of the dimension that is open, {@link Narrowing#ALL_PARTS} for each
 * @param differences what it says differently from the version it started from, in sentences
 * @param editable whether the reader may still change it
 */
public record VersionPage(
        Version version,
        Narrowed<Indicator> list,
        int part,
        Shares shares,
        List<String> differences,
        boolean editable) {

    /** The indicators of a dimension that are looked for. */
    public List<Indicator> of(Dimension dimension) {
        return list.rows().stream()
                .filter(indicator -> indicator.dimension() == dimension)
                .toList();
    }

    /** Whether a dimension stands open: the one the address names, or each where something is looked for. */
    public boolean open(Dimension dimension) {
        return list.asked().opens(part, dimension.number());
    }
}
