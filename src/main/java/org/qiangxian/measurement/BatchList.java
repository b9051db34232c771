package org.qiangxian.measurement;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of batches, newest first: as a page, and the matches of a search as a file. */
@Component
@Transactional(readOnly = true)
class BatchList {

    private final BatchQuery query;

    BatchList(BatchQuery query) {
        this.query = query;
    }

    NarrowedPage<ListedBatch> page(Actor actor, Narrowing asked, int page) {
        Batches.requireStaff(actor);
        return NarrowedPage.found(
                asked,
                new NarrowedPage.Choices(
                        query.mixed() ? ListedBatch.STANDINGS : List.of(), query.years(), query.count(Narrowing.NONE)),
                Paged.of(
                        page,
                        Batches.PAGE,
                        query.count(asked),
                        (limit, offset) -> query.batches(asked, limit, offset)));
    }

    ListFile file(Actor actor, Narrowing asked) {
        Batches.requireStaff(actor);
        return new ListFile(
                "数据批次",
                List.of("来源", "发布单位", "发布", "期间", "数值", "地区", "渠道", "录入", "录入时间", "状态"),
                query.batches(asked, Integer.MAX_VALUE, 0).stream()
                        .map(row -> List.of(
                                row.batch().title(),
                                row.batch().publisher(),
                                row.batch().publishedOn(),
                                row.periods(),
                                String.valueOf(row.values()),
                                String.valueOf(row.places()),
                                row.batch().channel().label(),
                                row.batch().enteredBy().words(),
                                Chinese.time(row.batch().enteredAt()),
                                row.standing()))
                        .toList());
    }
}
