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
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the list of objections: what waits, and what was decided. */
@Component
class ListPages {

    private final Objections objections;
    private final Measurements measurements;
    private final MatterNames names;

    ListPages(Objections objections, Measurements measurements, MatterNames names) {
        this.objections = objections;
        this.measurements = measurements;
        this.names = names;
    }

    ModelAndView list(Actor actor, Narrowing asked, int open, int decided) {
        var list = narrowed(actor, asked);
        var page = new ListPage(list, part(list, true, open), part(list, false, decided), actor.is(Role.CITY));
        return new ModelAndView("objection/list", Map.of("page", page));
    }

    /** What is looked for as a file, what waits first. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "数据异议",
                List.of("代码", "地区", "指标", "期间", "提出", "状态", "期限"),
                narrowed(actor, asked).rows().stream()
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

    private Narrowed<ListPage.Line> narrowed(Actor actor, Narrowing asked) {
        var all = Stream.concat(objections.all(actor, true).stream(), objections.all(actor, false).stream())
                .toList();
        return asked.in(
                lines(all), line -> new Narrowing.Line(line.place() + line.indicator(), line.status(), line.when()));
    }

    private static Paged<ListPage.Line> part(Narrowed<ListPage.Line> list, boolean open, int page) {
        var rows = list.rows().stream()
                .filter(line -> (line.matter().decision() == null) == open)
                .toList();
        return Paged.of(page, Objections.PAGE, rows);
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
