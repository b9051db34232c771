package org.qiangxian.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Drafts of guiding documents by title and by the text the reader reads, for 总局 and the units of the source pilots (R63). */
@Component
@Order(4)
class GuidesFound implements Findable {

    private final Guides guides;

    GuidesFound(Guides guides) {
        this.guides = guides;
    }

    @Override
    public String label() {
        return "正在起草的指导性技术文件";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(Role.SAMR, Role.CITY)) {
            return List.of();
        }
        return guides.list(reader).stream()
                .map(each ->
                        found(each, String.join(" ", guides.text(reader, each).paragraphs()), query))
                .flatMap(List::stream)
                .limit(limit)
                .toList();
    }

    private static List<Found> found(Guide guide, String text, Words query) {
        return query.matches(guide.name(), text)
                ? List.of(new Found(
                        guide.name(),
                        guide.status().label(),
                        query.matches(guide.name()) ? "" : query.excerpt(text),
                        guide.address(),
                        guide.demonstration()))
                : List.of();
    }
}
