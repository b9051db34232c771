package org.qiangxian.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A button of a record as its reader sees it. A button whose act would be refused for a reason known when the page is
 * drawn is disabled, with the reason beside it.
 *
 * @param label its label
 * @param href where it leads, or where its form is sent
 * @param name the field of the form that says which button was pressed; empty where the address says it
 * @param value what that field carries
 * @param manner a link, a form of its own, or a button of the form around it
 * @param primary whether it is the one primary button
 * @param asks the field beside it, or null
 * @param reason why it is disabled; empty where it is not
 * @param note a note to read before pressing it, may be empty
 * @param about what it is about, for screen readers where a list has several of its kind
 */
public record Button(
        String label,
        String href,
        String name,
        String value,
        Manner manner,
        boolean primary,
        @Nullable Ask asks,
        String reason,
        String note,
        String about) {

    /** How it acts. */
    public enum Manner {
        LINK,
        POST,
        /** A button of the enclosing form. */
        WITHIN
    }

    /**
     * One line of text that goes with the act.
     *
     * @param must whether the act is refused without it
     */
    public record Ask(String name, String label, int limit, boolean must) {}

    public static Button link(String label, String href) {
        return new Button(label, href, "", "", Manner.LINK, false, null, "", "", "");
    }

    public static Button post(String label, String href) {
        return new Button(label, href, "", "", Manner.POST, false, null, "", "", "");
    }

    /** A button of the enclosing form. */
    public static Button within(String label, String field, String what) {
        return new Button(label, "", field, what, Manner.WITHIN, false, null, "", "", "");
    }

    public Button sending(String field, String what) {
        return new Button(label, href, field, what, manner, primary, asks, reason, note, about);
    }

    /** The same as the primary button. */
    public Button first() {
        return new Button(label, href, name, value, manner, true, asks, reason, note, about);
    }

    public Button asking(Ask words) {
        return new Button(label, href, name, value, manner, primary, words, reason, note, about);
    }

    /** The same, disabled with this reason; enabled where it is empty. */
    public Button unless(String obstacle) {
        return new Button(label, href, name, value, manner, primary, asks, obstacle, note, about);
    }

    public Button noting(String words) {
        return new Button(label, href, name, value, manner, primary, asks, reason, words, about);
    }

    /** The same with what it is about, as one of several of its kind. */
    public Button about(String what) {
        return new Button(label, href, name, value, manner, primary, asks, reason, note, what);
    }

    public boolean open() {
        return reason.isEmpty();
    }

    /** An id for the elements beside it, the same each time the page is drawn. */
    public String id() {
        return "b-" + Integer.toHexString((href + name + value + label).hashCode());
    }
}
