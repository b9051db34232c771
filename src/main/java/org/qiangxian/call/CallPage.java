package org.qiangxian.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.Region;
import org.qiangxian.shell.Option;

/**
 * A call as its readers see it, and for 总局 what it may grant beyond it.
 *
 * @param until the last day in words, extensions included
 * @param left days left in words
 * @param mine the reader's own seats, 总局 has none
 * @param writer whether the reader may amend it and grant beyond it
 * @param draft whether an amendment is being written
 * @param form what was typed to grant something
 * @param errors what is wrong with it, by field
 */
public record CallPage(
        Call call,
        String until,
        String left,
        Trail trail,
        Map<Kind, Integer> mine,
        List<Granted> seats,
        List<Granted> extensions,
        List<VersionLine> versions,
        List<Region> recommenders,
        boolean writer,
        boolean draft,
        @Nullable AllowanceForm form,
        Map<String, String> errors) {

    /** What was granted, to whom, why and by whom. */
    public record Granted(String recommender, String what, String reason, String by) {}

    /** A published version and what it changed. */
    public record VersionLine(int number, String published, String reason, List<String> differences) {}

    /** The recommending bodies to choose from. */
    public List<Option> bodies() {
        return Option.of(recommenders, body -> body.code().value(), Region::name);
    }

    /** What was typed, or nothing. */
    public String typed(String name) {
        return form == null ? "" : form.text(name);
    }

    /** Whether the form whose fields begin so was turned down. */
    public boolean wrong(String form) {
        return errors.keySet().stream().anyMatch(field -> field.startsWith(form));
    }

    CallPage with(AllowanceForm typed, Map<String, String> wrong) {
        return new CallPage(
                call,
                until,
                left,
                trail,
                mine,
                seats,
                extensions,
                versions,
                recommenders,
                writer,
                draft,
                typed,
                new LinkedHashMap<>(wrong));
    }
}
