package org.qiangxian.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** Binds what a browser, or a file in its place, sent to the fields of a form; anything else is ignored. */
public final class SentContent {

    private SentContent() {}

    /** The content, nothing of it cut or judged. */
    public static Content of(Form form, MultiValueMap<String, String> sent) {
        var asked = form.quarters().map(Field.Quarters::quarters).orElse(List.of());
        var guarded = form.quarters().filter(Field.Quarters::safeguards).isPresent() ? asked : List.<Quarter>of();
        return new Content(
                        directions(form, sent),
                        text(sent, "otherDirection"),
                        texts(form, sent),
                        quarters(asked, "quarter.", sent))
                .with(quarters(guarded, "safeguard.", sent));
    }

    /** One field with line breaks as LF, which browsers send as CR LF. */
    public static String text(MultiValueMap<String, String> sent, String name) {
        var text = sent.getFirst(name);
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Map<String, String> texts(Form form, MultiValueMap<String, String> sent) {
        var texts = new TreeMap<String, String>();
        form.texts().forEach(field -> texts.put(field.key(), text(sent, "text." + field.key())));
        form.lines().stream().flatMap(field -> field.names().stream()).forEach(name -> {
            var text = text(sent, "text." + name);
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static List<String> directions(Form form, MultiValueMap<String, String> sent) {
        var known = form.directions().stream()
                .flatMap(field -> field.options().stream())
                .map(Direction::code)
                .toList();
        return sent.getOrDefault("directions", List.of()).stream()
                .filter(known::contains)
                .toList();
    }

    private static Map<Quarter, String> quarters(List<Quarter> asked, String name, MultiValueMap<String, String> sent) {
        var quarters = new TreeMap<Quarter, String>();
        asked.forEach(quarter -> {
            var text = text(sent, name + quarter);
            if (!text.isEmpty()) {
                quarters.put(quarter, text);
            }
        });
        return quarters;
    }
}
