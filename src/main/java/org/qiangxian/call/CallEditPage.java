package org.qiangxian.call;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.procedure.Button;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Plain;

/**
 * The form in which 总局 writes a call.
 *
 * @param asked what is looked for among its parts
 * @param form what was typed, or what was saved
 * @param edit the save the next one builds on
 * @param errors what is invalid in it, by field
 * @param problems what must be done before it can be published, by field
 * @param conflict what to do when somebody else saved meanwhile, or null
 * @param buttons to publish it and to give it up; none while what was typed is not saved
 * @param save the button of the form
 * @param differences in a conflict, how the typed text differs from the saved one; else what an amendment changes
 */
public record CallEditPage(
        CallDraft draft,
        Narrowing asked,
        CallForm form,
        int edit,
        Map<String, String> errors,
        Map<String, String> problems,
        @Nullable String conflict,
        List<String> differences,
        List<Button> buttons,
        Button save) {

    public Definition definition() {
        return draft.call().definition();
    }

    /** The remark at a field: an invalid entry goes before what is still to be done. */
    public @Nullable String remark(String name) {
        return errors.getOrDefault(name, problems.get(name));
    }

    /** Whether something stands at a field whose name begins so: then its part of the form is open. */
    public boolean remarked(String beginning) {
        return errors.keySet().stream().anyMatch(name -> name.startsWith(beginning))
                || problems.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    /** The searchable words of a field. */
    public String words(Form of, Field field) {
        return words(CallForm.name(of, field, ""));
    }

    /** The same of a whole form. */
    public String words(Form of) {
        return of.kind().label() + " " + words(of.kind() + ".");
    }

    private String words(String beginning) {
        return form.typed().entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    /** Whether a part is hidden because it does not match the search. @param words its searchable words */
    public boolean hides(String words) {
        var text = Plain.key(words);
        return !asked.words().stream().allMatch(text::contains);
    }

    /** Whether no part matches the search. @param parts the words of each */
    public boolean hidesAll(String... parts) {
        return Stream.concat(Stream.of(parts), definition().forms().stream().map(this::words))
                .allMatch(this::hides);
    }
}
