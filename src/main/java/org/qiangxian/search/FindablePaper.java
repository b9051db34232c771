package org.qiangxian.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;

/**
 * A kind of paper that is found by the 内容码 in its footer, by a reader who has it in hand and may read its content
 * (R61).
 */
public interface FindablePaper extends Findable {

    /** The name of the paper: 附件1. */
    String paper();

    /** The roles that may look for it. */
    Set<Role> readers();

    /** The papers with this code that the reader may see. */
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
