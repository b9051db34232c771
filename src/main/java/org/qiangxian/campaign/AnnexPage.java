package org.qiangxian.campaign;

import java.util.List;

/**
 * An annex that was read: what it would change, before it is taken in.
 *
 * @param open whether it may still be taken in
 * @param added new rows, the first of them
 * @param more how many new rows there are beside those
 */
public record AnnexPage(
        Campaign campaign,
        String path,
        String title,
        String name,
        String status,
        boolean open,
        List<Row> added,
        int more,
        List<Row> changed,
        int same,
        List<Row> gone,
        List<Row> refused,
        String mark,
        String error) {

    public static final int SHOWN = 100;

    /** A row: where it stands, what it is, what is to be said about it, and the address of its activity where it has one. */
    public record Row(String number, String host, String title, String note, String href) {}

    public int news() {
        return added.size() + more;
    }

    public boolean changes() {
        return news() + changed.size() > 0;
    }

    AnnexPage refused(String why) {
        return new AnnexPage(
                campaign, path, title, name, status, open, added, more, changed, same, gone, refused, mark, why);
    }
}
