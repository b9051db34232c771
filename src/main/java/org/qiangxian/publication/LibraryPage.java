package org.qiangxian.publication;

import java.util.List;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;

/** 文件库: what everybody may read, of one kind or of all. */
public record LibraryPage(Paged<PublicationListPage.Line> lines, String kind) {

    public List<Option> kinds() {
        return Option.of(PublicationKind.values(), PublicationKind::label);
    }

    public String href() {
        return kind.isEmpty() ? "/texts" : "/texts?kind=" + kind;
    }
}
