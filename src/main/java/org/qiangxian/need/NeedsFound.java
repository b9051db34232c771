package org.qiangxian.need;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Chinese;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds needs by their words, for those they concern, and 常见问题, for those who may ask or answer. */
@Component
@Order(12)
class NeedsFound implements Findable {

    private final NeedDoor door;
    private final CommonRepository commons;

    NeedsFound(NeedDoor door, CommonRepository commons) {
        this.door = door;
        this.commons = commons;
    }

    @Override
    public String label() {
        return "需求";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        if (reader == null || !reader.is(NeedController.READERS.toArray(Role[]::new))) {
            return List.of();
        }
        var own = door.of(reader).stream()
                .filter(need -> query.matches(
                        need.text(), need.subject().words(), door.offices().place(need.unit())))
                .map(need -> new Found(
                        "%s需求，%s".formatted(need.kind().label(), Chinese.date(need.askedAt())),
                        "%s，%s"
                                .formatted(
                                        door.offices().place(need.unit()),
                                        need.status().label()),
                        query.excerpt(need.text()),
                        need.path(),
                        need.fictional()));
        var common = commons.listed().stream()
                .filter(each -> query.matches(each.question(), each.answer()))
                .map(each -> new Found(
                        each.question(),
                        "常见问题，" + each.office(),
                        query.excerpt(each.answer()),
                        NeedController.PATH + "/answers#c-" + each.need(),
                        false));
        return Stream.concat(own, common).limit(limit).toList();
    }
}
