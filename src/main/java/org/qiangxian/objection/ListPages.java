package org.qiangxian.objection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the list of objections: what waits, and what was decided. */
@Component
class ListPages {

    private final MatterLists matters;
    private final Objections objections;
    private final Measurements measurements;
    private final MatterNames names;

    ListPages(MatterLists matters, Objections objections, Measurements measurements, MatterNames names) {
        this.matters = matters;
        this.objections = objections;
        this.measurements = measurements;
        this.names = names;
    }

    ModelAndView list(Actor actor, Narrowing asked, int open, int decided) {
        var sought = matters.sought(actor, asked);
        var waiting = part(matters.page(actor, sought, true, open));
        var over = part(matters.page(actor, sought, false, decided));
        var page = new ListPage(both(actor, asked, waiting, over), waiting, over, actor.is(Role.CITY));
        return new ModelAndView("objection/list", Map.of("page", page));
    }

    private Paged<ListPage.Line> part(Paged<Matter> page) {
        return new Paged<>(lines(page.rows()), page.number(), page.size(), page.total());
    }

    private Narrowed<ListPage.Line> both(
            Actor actor, Narrowing asked, Paged<ListPage.Line> waiting, Paged<ListPage.Line> over) {
        var rows = Stream.concat(waiting.rows().stream(), over.rows().stream()).toList();
        var total = waiting.total() + over.total();
        return NarrowedPage.found(asked, matters.choices(actor), new Paged<>(rows, 1, Math.max(1, total), total))
                .list();
    }

    /** All matches as a file, open ones first. */
    ListFile file(Actor actor, Narrowing asked) {
        var sought = matters.sought(actor, asked);
        return new ListFile(
                "数据异议",
                List.of("代码", "地区", "指标", "期间", "提出", "状态", "期限"),
                lines(Stream.of(true, false)
                                .flatMap(open -> matters.all(actor, sought, open).stream())
                                .toList())
                        .stream()
                        .map(line -> List.of(
                                line.matter().unit().value(),
                                line.place(),
                                line.indicator(),
                                line.when(),
                                Chinese.date(line.matter().openedAt()),
                                line.status(),
                                line.clock().said()))
                        .toList());
    }

    /** The values are read in one statement. */
    private List<ListPage.Line> lines(List<Matter> matters) {
        var values = measurements.find(matters.stream().map(Matter::value).toList());
        return matters.stream()
                .map(matter -> {
                    var value = Objects.requireNonNull(values.get(matter.value()));
                    return new ListPage.Line(
                            matter, names.place(matter), names.of(value), value.when(), objections.clock(matter));
                })
                .toList();
    }
}
