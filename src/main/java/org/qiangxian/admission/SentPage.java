package org.qiangxian.admission;

import java.util.List;

/**
 * A batch that was forwarded, as its province and 总局 see it.
 *
 * @param entries with what each wrote; what 总局 means to decide stands there for 总局 alone
 * @param deciding whether the reader decides on it
 */
public record SentPage(Tranche batch, String province, boolean fictional, List<Row> entries, boolean deciding) {

    /**
     * An application in it.
     *
     * @param meant what 总局 means to decide, with its ground; empty where it has not said or the reader is another
     */
    public record Row(Entry entry, String place, String status, String meant) {}
}
