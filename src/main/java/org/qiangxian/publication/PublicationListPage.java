package org.qiangxian.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;

/**
 * The publications of a reader in the workspace.
 *
 * @param own those of the reader's unit; null for readers who write none
 * @param list both parts of the page as one searchable list
 * @param kind what both were narrowed to; empty for all
 * @param barred why the reader cannot begin one; empty where they can
 */
public record PublicationListPage(
        @Nullable Paged<Line> own, Paged<Line> received, Narrowed<Line> list, String kind, String barred) {

    /** A publication and its status for the reader. */
    public record Line(Publication it, PublicationStatus standing, String validity) {}

    public List<Option> kinds() {
        return Option.of(PublicationKind.values(), PublicationKind::label);
    }

    /** The address of both lists with the present filter. */
    public String href() {
        return kind.isEmpty() ? "/publications" : "/publications?kind=" + kind;
    }

    /** Whether the lists are filtered. */
    public boolean narrowed() {
        return list.asked().asks() || !kind.isEmpty();
    }

    /** The address that keeps the page of the received ones. */
    public String hrefOfOwn() {
        return list.href(at("page", received.number()), "");
    }

    public String hrefOfReceived() {
        return own == null ? list.href(href(), "") : list.href(at("own", own.number()), "");
    }

    private String at(String name, int number) {
        return href() + (kind.isEmpty() ? "?" : "&") + name + "=" + number;
    }
}
