package org.qiangxian.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;

/** A paper that is found by the 内容码 in its foot, by whoever has it in hand and may read what it says (R61). */
public interface FindablePaper extends Findable {

    /** What the paper is called: 附件1. */
    String paper();

    /** Who may look for it. */
    Set<Role> readers();

    /** What the reader may see of papers with this code. */
    Stream<Found> with(ContentCode code, Actor reader);

    @Override
    default String label() {
        return "按内容码核对：" + paper();
    }

    @Override
    default List<Found> find(@Nullable Actor reader, Words query, int limit) {
        return reader == null || !readers().contains(reader.role())
                ? List.of()
                : ContentCode.in(query.typed()).stream()
                        .flatMap(code -> with(code, reader))
                        .limit(limit)
                        .toList();
    }
}
