package org.qiangxian.reception;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a judged file.
 *
 * @param page where the result is shown
 * @param field of the form, if it was refused
 * @param sentence why, if it was refused; what was stored together with the refusal, such as a journal entry, stays
 */
public record Outcome(
        String page, @Nullable String field, @Nullable String sentence) {

    public static Outcome taken(String page) {
        return new Outcome(page, null, null);
    }

    public static Outcome refused(String page, String field, String sentence) {
        return new Outcome(page, field, sentence);
    }
}
