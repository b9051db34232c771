package org.qiangxian.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A button of a record as its reader sees it. One that would be refused for a reason known when the page is drawn is
 * disabled, and the reason stands beside it.
 *
 * @param label what it says
 * @param href where it leads, or where its form is sent
 * @param name the field of the form that says which button was pressed; empty where the address says it
 * @param value what that field carries
 * @param manner a link, a form of its own, or a button of the form around it
 * @param primary whether it is the one primary button
 * @param asks what is asked beside it, or null
 * @param reason why it may not be pressed now; empty where it may
 * @param note what is to be known before it is pressed, may be empty
 * @param about what it is about, said to those who hear the page where several of its kind stand in a list
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
        /** A button of the form that stands around it. */
        WITHIN
    }

    /**
     * One line of words that goes with the act.
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

    /** One of the buttons of the form around it. */
    public static Button within(String label, String field, String what) {
        return new Button(label, "", field, what, Manner.WITHIN, false, null, "", "", "");
    }

    public Button sending(String field, String what) {
        return new Button(label, href, field, what, manner, primary, asks, reason, note, about);
    }

    /** It is the primary one. */
    public Button first() {
        return new Button(label, href, name, value, manner, true, asks, reason, note, about);
    }

    public Button asking(Ask words) {
        return new Button(label, href, name, value, manner, primary, words, reason, note, about);
    }

    /** Disabled for this reason; enabled where it is empty. */
    public Button unless(String obstacle) {
        return new Button(label, href, name, value, manner, primary, asks, obstacle, note, about);
    }

    public Button noting(String words) {
        return new Button(label, href, name, value, manner, primary, asks, reason, words, about);
    }

    /** One of several of its kind: what this one is about. */
    public Button about(String what) {
        return new Button(label, href, name, value, manner, primary, asks, reason, note, what);
    }

    public boolean open() {
        return reason.isEmpty();
    }

    /** An id for what is beside it, the same on each drawing of the page. */
    public String id() {
        return "b-" + Integer.toHexString((href + name + value + label).hashCode());
    }
}
