package org.qiangxian.need;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/** The form of a new need. */
public record NewNeedPage(List<Option> levels, List<Option> subjects, NeedForm form, Map<String, String> errors) {

    static NewNeedPage of(List<Option> levels, List<Subject> subjects, Subject about) {
        return new NewNeedPage(
                levels,
                Option.of(subjects, Subject::key, Subject::words),
                new NeedForm(
                        null,
                        about.none() ? "" : "关于“%s”：".formatted(about.words()),
                        levels.getFirst().value(),
                        about.key(),
                        ""),
                Map.of());
    }

    NewNeedPage with(NeedForm typed, Map<String, String> remarks) {
        return new NewNeedPage(levels, subjects, typed, remarks);
    }
}
