package org.qiangxian.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form of a page as a browser would send it.
 *
 * @param fields what each field sends; a required field that is empty gets a value
 * @param texts the fields in which somebody can write
 * @param buttons name and value of each button that may be pressed
 */
record HtmlForm(
        String action, boolean multipart, Map<String, String> fields, List<String> texts, List<String[]> buttons) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile(
            "(?s)<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>");

    /** The forms of a page that are posted. */
    static List<HtmlForm> of(String page, String path) {
        var forms = new ArrayList<HtmlForm>();
        var found = FORM.matcher(page);
        while (found.find()) {
            if (attribute(found.group(1), "method").equalsIgnoreCase("post")) {
                var action = attribute(found.group(1), "action");
                forms.add(read(action.isEmpty() ? path : action, found.group(1), found.group(2)));
            }
        }
        return forms;
    }

    private static HtmlForm read(String action, String head, String body) {
        var form = new HtmlForm(
                action, head.contains("multipart"), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        var control = CONTROL.matcher(body);
        while (control.find()) {
            if (control.group(3) != null) {
                form.text(
                        attribute(control.group(3), "name"),
                        HtmlUtils.htmlUnescape(control.group(4).strip()));
            } else if (control.group(5) != null) {
                form.select(attribute(control.group(5), "name"), control.group(6));
            } else {
                form.input(control);
            }
        }
        return form;
    }

    private void text(String name, String value) {
        texts.add(name);
        fields.put(name, value.isEmpty() ? "质量提升" : value);
    }

    private void select(String name, String options) {
        var option = OPTION.matcher(options);
        while (option.find()) {
            var value = attribute(option.group(1), "value");
            if (!value.isEmpty() && (option.group(1).contains(" selected") || !fields.containsKey(name))) {
                fields.put(name, value);
            }
        }
    }

    private void input(Matcher control) {
        var attributes = control.group(2);
        var name = attribute(attributes, "name");
        var value = attribute(attributes, "value");
        var type = control.group(1).equals("button") ? "submit" : attribute(attributes, "type");
        if (name.isEmpty() || name.equals("_csrf") || attributes.contains(" disabled")) {
            return;
        }
        switch (type) {
            case "submit" -> buttons.add(new String[] {name, value});
            case "radio", "checkbox" -> {
                if (attributes.contains(" checked") || !fields.containsKey(name)) {
                    fields.put(name, value.isEmpty() ? "on" : value);
                }
            }
            case "date" -> fields.put(name, value.isEmpty() ? "2026-06-01" : value);
            case "file", "password" -> {}
            case "hidden" -> fields.put(name, value);
            default -> {
                texts.add(name);
                fields.put(name, value.isEmpty() ? "2025" : value);
            }
        }
    }

    /** The ways to send it: by each of its buttons, or by its only button, which has no name. */
    List<String[]> presses() {
        return buttons.isEmpty() ? List.<String[]>of(new String[] {"", ""}) : buttons;
    }

    /** The kind of form: its address without identifiers, and its text fields. */
    String sort() {
        return Addresses.sort(action) + " " + texts;
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
