package org.qiangxian.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 进展与总结 shows to its reader.
 *
 * @param rows the rounds that concern the reader, the latest first
 * @param opens whether the reader may open one
 */
public record RoundsPage(List<Row> rows, boolean opens) {

    /**
     * A round in the list.
     *
     * @param href where the reader goes on
     * @param own for a member, how its own report stands; null for the others
     */
    public record Row(Round round, String href, @Nullable String own) {}
}
