package org.qiangxian.adjustment;

import java.util.List;
import java.util.Map;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.library.Undertakings.Undertaking;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Option;

/**
 * The page on which is proposed what is to be decided.
 *
 * @param underWay what the unit has under way
 * @param provisional what is to be known while there is no official determination; empty where there is one
 * @param typed what was typed
 * @param errors field to remark
 */
public record ProposalPage(
        Adjustment matter,
        String place,
        List<Undertaking> underWay,
        String provisional,
        Seen seen,
        Map<String, String> typed,
        Map<String, String> errors) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String field(Undertaking it) {
        return Rulings.field(it);
    }

    public List<Option> courses(Undertaking it) {
        return Option.of(it.open(), Course::name, Course::label);
    }

    ProposalPage with(Map<String, String> again, Map<String, String> remarks) {
        return new ProposalPage(matter, place, underWay, provisional, seen, again, remarks);
    }
}
