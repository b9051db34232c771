package org.qiangxian.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.shell.Option;

/**
 * The form of the public, with what was typed.
 *
 * @param ticket the signed ticket that the form carries
 * @param why it was not accepted as a whole; empty where it was not sent or single fields are wrong
 */
public record FeedbackPage(ComplaintForm form, boolean value, String ticket, String why, Map<String, String> errors) {

    static FeedbackPage of(ComplaintForm form, String ticket, String why, Map<String, String> remarks) {
        return new FeedbackPage(form, PublicValue.of(form.said("value")).isPresent(), ticket, why, remarks);
    }

    /** Whether it is a correction of the site itself: no unit is accused, and nothing has to be chosen. */
    public boolean correction() {
        return ComplaintDoor.CONTENT.name().equals(form.said("door"))
                && (value || !form.page().isEmpty());
    }

    /** The page on which the value stands; empty where no value is meant. */
    public String place() {
        return PublicValue.of(form.said("value"))
                .map(each -> "/cities/" + each.unit())
                .orElse("");
    }

    /** What may be sent with it. */
    public AttachmentRule rule() {
        return ComplaintFiles.RULE;
    }

    /** The levels that can be chosen. */
    public List<Option> levels() {
        return Arrays.stream(Accused.values())
                .filter(each -> each != Accused.SITE)
                .map(each -> new Option(each.name(), each.label()))
                .toList();
    }

    public List<Option> doors() {
        return Arrays.stream(ComplaintDoor.values())
                .map(each -> new Option(each.name(), each.label(), each.note()))
                .toList();
    }
}
