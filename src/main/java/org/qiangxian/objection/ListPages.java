package org.qiangxian.objection;

import java.util.Map;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Measurements;
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

    ModelAndView list(Actor actor, int open, int decided) {
        var page = new ListPage(
                lines(objections.list(actor, true, open)),
                lines(objections.list(actor, false, decided)),
                actor.is(Role.CITY));
        return new ModelAndView("objection/list", Map.of("page", page));
    }

    /** The values of a page are read in one statement. */
    private Paged<ListPage.Line> lines(Paged<Matter> page) {
        var values = measurements.find(page.rows().stream().map(Matter::value).toList());
        return page.map(matter -> {
            var value = Objects.requireNonNull(values.get(matter.value()));
            return new ListPage.Line(
                    matter, names.place(matter), names.of(value), value.when(), objections.clock(matter));
        });
    }
}
