package org.qiangxian.plan;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * 工作方案: the plans of the reader's own unit, and for a higher level the search for those of one unit.
 *
 * @param writing whether the reader's unit has plans of its own
 * @param looking whether the reader may look at those of units below
 * @param kinds it may begin
 * @param form as typed
 * @param place as typed
 */
public record PlansPage(
        boolean writing,
        boolean looking,
        List<Row> rows,
        List<Option> kinds,
        StartForm form,
        String place,
        Map<String, String> errors,
        boolean fictional) {

    /** A plan in a list. */
    public record Row(String href, String title, String kind, String status) {}

    PlansPage with(StartForm typed, Map<String, String> remarks) {
        return new PlansPage(writing, looking, rows, kinds, typed, place, remarks, fictional);
    }

    PlansPage asking(String typed, Map<String, String> remarks) {
        return new PlansPage(writing, looking, rows, kinds, form, typed, remarks, fictional);
    }
}
