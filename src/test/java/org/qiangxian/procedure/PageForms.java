package org.qiangxian.procedure;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** The forms of a page as a browser would send them, and the buttons that are disabled. */
public final class PageForms {

    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern BUTTON = Pattern.compile("(?s)<button([^>]*)>(.*?)</button>");
    private static final Pattern CLOSED = Pattern.compile("(?s)<fieldset[^>]* disabled[^>]*>.*?</fieldset>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");

    private PageForms() {}

    /** The page of an answer. */
    public static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A button that sends a form, and the fields it sends. */
    public record Press(String label, String address, MultiValueMap<String, String> sent) {}

    /** Every enabled button of the page that sends a form, except those that send a file. */
    public static List<Press> presses(String page) {
        var found = new ArrayList<Press>();
        FORM.matcher(page)
                .results()
                .filter(form -> attribute(form.group(1), "method").equals("post"))
                .filter(form -> attribute(form.group(1), "enctype").isEmpty())
                .forEach(form -> {
                    var action = attribute(form.group(1), "action");
                    BUTTON.matcher(form.group(2))
                            .results()
                            .filter(button ->
                                    !attribute(button.group(1), "type").equals("button"))
                            .filter(button -> !has(button.group(1), "disabled"))
                            .forEach(button -> {
                                var sent = fields(form.group(2));
                                if (!attribute(button.group(1), "name").isEmpty()) {
                                    sent.set(attribute(button.group(1), "name"), attribute(button.group(1), "value"));
                                }
                                found.add(new Press(text(button.group(2)), action, sent));
                            });
                });
        return found;
    }

    /** Every disabled button: its label and the reason beside it, empty where there is none. */
    public static List<List<String>> disabled(String page) {
        return BUTTON.matcher(page)
                .results()
                .filter(button -> has(button.group(1), "disabled"))
                .map(button -> List.of(text(button.group(2)), reason(page, button.group(1))))
                .toList();
    }

    private static String reason(String page, String attributes) {
        var id = attribute(attributes, "aria-describedby");
        return Stream.of(id.split(" "))
                .filter(each -> !each.isEmpty())
                .flatMap(each -> Pattern.compile("(?s) id=\"%s\"[^>]*>(.*?)<".formatted(Pattern.quote(each)))
                        .matcher(page)
                        .results())
                .map(found -> text(found.group(1)))
                .reduce("", String::concat);
    }

    /** The content of the fields; a disabled group of fields is not sent. */
    private static MultiValueMap<String, String> fields(String form) {
        var sent = new LinkedMultiValueMap<String, String>();
        FIELD.matcher(CLOSED.matcher(form).replaceAll("")).results().forEach(field -> {
            var input = field.group(1);
            var area = field.group(2);
            if (input != null) {
                var checkable = List.of("checkbox", "radio").contains(attribute(input, "type"));
                if (!checkable || has(input, "checked")) {
                    sent.add(attribute(input, "name"), HtmlUtils.htmlUnescape(attribute(input, "value")));
                }
            } else if (area != null) {
                sent.add(
                        attribute(area, "name"),
                        HtmlUtils.htmlUnescape(field.group(3).replaceFirst("^\\n", "")));
            } else {
                var chosen = CHOSEN.matcher(field.group(5));
                sent.add(attribute(field.group(4), "name"), chosen.find() ? chosen.group(1) : "");
            }
        });
        return sent;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("(?:^|\\s)%s=\"([^\"]*)\"".formatted(name)).matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static boolean has(String tag, String name) {
        return Pattern.compile("(?:^|\\s)%s(?:\\s|=|$)".formatted(name))
                .matcher(tag)
                .find();
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "")).strip();
    }
}
