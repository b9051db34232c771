package org.qiangxian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan.
 *
 * @param words the words before the items, may be empty
 * @param file the file in place of the items; null where there is none
 */
public record Text(
        String title,
        String words,
        List<Item> items,
        @Nullable UUID file) {

    static final int TITLE_LIMIT = 60;

    static final int WORDS_LIMIT = 600;

    /** The same with another day for one item. */
    Text with(UUID item, LocalDate day) {
        return new Text(
                title,
                words,
                items.stream()
                        .map(each -> each.id().equals(item) ? each.on(day) : each)
                        .toList(),
                file);
    }
}
