package org.qiangxian.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 进展与总结 shows to its reader.
 *
 * @param rows the rounds that concern the reader, newest first
 * @param opens whether the reader may open one
 */
public record RoundsPage(List<Row> rows, boolean opens) {

    /**
     * A round in the list.
     *
     * @param href the link for the reader
     * @param own for a member, the status of its report; null for others
     */
    public record Row(Round round, String href, @Nullable String own) {}
}
