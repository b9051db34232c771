package org.qiangxian.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiangxian.form.Content;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Quarter;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent of a draft, bound to the fields of its form; anything else is left out.
 *
 * @param edit the save it builds on
 * @param replies what is answered to remarks, by the key of their field; without one, what is stored stands
 */
record DraftForm(int edit, Content content, Map<String, String> replies) {

    /** What is stored, the answers to remarks as they stand. */
    DraftForm(int edit, Content content) {
        this(edit, content, Map.of());
    }

    static DraftForm of(Form form, MultiValueMap<String, String> sent) {
        var texts = new TreeMap<String, String>();
        form.texts().forEach(field -> texts.put(field.key(), text(sent, "text." + field.key())));
        return new DraftForm(
                edit(sent),
                new Content(directions(form, sent), other(sent), texts, quarters(form, sent)),
                replies(sent));
    }

    private static Map<String, String> replies(MultiValueMap<String, String> sent) {
        var replies = new TreeMap<String, String>();
        sent.keySet().stream()
                .filter(name -> name.startsWith("reply."))
                .forEach(name -> replies.put(name.substring("reply.".length()), text(sent, name)));
        return replies;
    }

    private static List<String> directions(Form form, MultiValueMap<String, String> sent) {
        var known = form.directions().stream()
                .flatMap(field -> field.options().stream())
                .map(option -> option.code())
                .toList();
        return sent.getOrDefault("directions", List.of()).stream()
                .filter(known::contains)
                .toList();
    }

    private static String other(MultiValueMap<String, String> sent) {
        return text(sent, "otherDirection");
    }

    private static Map<Quarter, String> quarters(Form form, MultiValueMap<String, String> sent) {
        var quarters = new TreeMap<Quarter, String>();
        form.quarters().map(Field.Quarters::quarters).orElse(List.of()).forEach(quarter -> {
            var text = text(sent, "quarter." + quarter);
            if (!text.isEmpty()) {
                quarters.put(quarter, text);
            }
        });
        return quarters;
    }

    private static int edit(MultiValueMap<String, String> sent) {
        try {
            return Integer.parseInt(text(sent, "edit"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** Browsers send line breaks as CR LF; they are kept as LF. */
    private static String text(MultiValueMap<String, String> sent, String name) {
        var text = sent.getFirst(name);
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
