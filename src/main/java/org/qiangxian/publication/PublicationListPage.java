package org.qiangxian.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;

/**
 * The publications of a reader in the workspace.
 *
 * @param own those of the reader's unit; null for who writes none
 * @param kind what the others were narrowed to; empty for all
 * @param barred why the reader may begin none; empty where nothing stands against it
 */
public record PublicationListPage(@Nullable Paged<Line> own, Paged<Line> received, String kind, String barred) {

    /** A publication and where it stands for the reader. */
    public record Line(Publication it, PublicationStatus standing, String validity) {}

    public List<Option> kinds() {
        return Option.of(PublicationKind.values(), PublicationKind::label);
    }

    public String href() {
        return kind.isEmpty() ? "/publications" : "/publications?kind=" + kind;
    }
}
