package org.qiangxian.adjustment;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases there are for a reader, in the order of codes: as a page, and as a file of what is looked for. */
@Component
@Transactional(readOnly = true)
class AdjustmentLists {

    private static final int SIZE = 50;

    private final CaseFiles files;
    private final Regions regions;

    AdjustmentLists(CaseFiles files, Regions regions) {
        this.files = files;
        this.regions = regions;
    }

    AdjustmentsPage page(Actor actor, Narrowing asked, int page) {
        return new AdjustmentsPage(
                NarrowedPage.of(found(actor, asked), page, SIZE),
                AdjustmentAction.REGISTER.row().by(actor.role()),
                actor.is(Role.CITY));
    }

    private Narrowed<AdjustmentsPage.Row> found(Actor actor, Narrowing asked) {
        return asked.in(
                files.lines(actor).stream()
                        .map(it -> new AdjustmentsPage.Row(
                                it.matter(),
                                regions.displayName(it.matter().unit()),
                                it.status().label()))
                        .toList(),
                row -> new Narrowing.Line(
                        row.place() + kind(row) + row.matter().incident().place(), row.status(), year(row)));
    }

    private static String kind(AdjustmentsPage.Row row) {
        return row.matter().incident().kind().label();
    }

    private static String year(AdjustmentsPage.Row row) {
        return row.matter().incident().happenedOn().getYear() + "年";
    }

    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "动态调整",
                List.of("代码", "地区", "事件", "发生", "状态"),
                found(actor, asked).rows().stream()
                        .map(row -> List.of(
                                row.matter().unit().value(),
                                row.place(),
                                kind(row),
                                Chinese.date(row.matter().incident().happenedOn()),
                                row.status()))
                        .toList());
    }
}
