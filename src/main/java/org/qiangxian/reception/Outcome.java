package org.qiangxian.reception;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was judged.
 *
 * @param page where it is seen
 * @param field of the form, if it was refused
 * @param sentence why, if it was refused; what was written with the refusal, as a line of the journal, stays
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
