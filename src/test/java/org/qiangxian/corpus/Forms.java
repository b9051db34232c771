package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a page with the content of their fields, as a browser would send them. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>(.*?)</option>");

    /** A form. */
    record Form(String action, Map<String, String> fields, boolean primary) {

        Form with(String name, String value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Form(action, changed, primary);
        }

        /** Whether the field exists and is empty. */
        boolean lacks(String name) {
            return fields.containsKey(name) && fields.getOrDefault(name, "").isEmpty();
        }
    }

    private Forms() {}

    static List<Form> of(String page) {
        var forms = new ArrayList<Form>();
        var matcher = FORM.matcher(page);
        while (matcher.find()) {
            var inside = matcher.group(2);
            forms.add(new Form(
                    attribute(matcher.group(1), "action").orElse(""), fields(inside), inside.contains("btn primary")));
        }
        return forms;
    }

    private static Map<String, String> fields(String inside) {
        var fields = new LinkedHashMap<String, String>();
        var matcher = FIELD.matcher(inside);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                input(fields, matcher.group(1));
            } else if (matcher.group(2) != null) {
                named(matcher.group(2)).ifPresent(name -> fields.put(name, selected(matcher)));
            } else {
                named(matcher.group(4))
                        .ifPresent(
                                name -> fields.put(name, plain(matcher.group(5).strip())));
            }
        }
        return fields;
    }

    private static void input(Map<String, String> fields, String attributes) {
        var type = attribute(attributes, "type").orElse("text");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        if (type.equals("file") || choice && !attributes.matches("(?s).*\\bchecked\\b.*")) {
            return;
        }
        named(attributes)
                .ifPresent(
                        name -> fields.put(name, attribute(attributes, "value").orElse(choice ? "on" : "")));
    }

    private static String selected(Matcher select) {
        var option = OPTION.matcher(select.group(3));
        String first = "";
        boolean any = false;
        while (option.find()) {
            var value = attribute(option.group(1), "value")
                    .orElse(plain(option.group(2).strip()));
            if (option.group(1).matches("(?s).*\\bselected\\b.*")) {
                return value;
            }
            first = any ? first : value;
            any = true;
        }
        return first;
    }

    private static Optional<String> named(String attributes) {
        return attributes.matches("(?s).*\\sdisabled\\b.*") ? Optional.empty() : attribute(attributes, "name");
    }

    private static Optional<String> attribute(String attributes, String name) {
        var matcher = Pattern.compile("(?s)(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
