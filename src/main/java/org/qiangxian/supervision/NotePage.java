package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One note.
 *
 * @param own whether the reader is of the city itself
 * @param until the new day the city set; null without one
 * @param movable whether the item may still be given another day with the answer
 * @param answering whether the reader answers it now
 * @param help where the city asks for help with the item; empty for others
 */
public record NotePage(
        String href,
        boolean own,
        String placeHref,
        String place,
        boolean fictional,
        String from,
        String kind,
        String words,
        LocalDate day,
        String ask,
        String text,
        String status,
        String answer,
        @Nullable LocalDate until,
        Trail trail,
        String seen,
        boolean movable,
        boolean answering,
        String help,
        List<Button> buttons,
        AnswerForm form,
        Map<String, String> errors) {

    NotePage with(AnswerForm typed, Map<String, String> remarks) {
        return new NotePage(
                href, own, placeHref, place, fictional, from, kind, words, day, ask, text, status, answer, until, trail,
                seen, movable, answering, help, buttons, typed, remarks);
    }

    /** The same with the link to ask for help. */
    NotePage helped(String path) {
        return new NotePage(
                href, own, placeHref, place, fictional, from, kind, words, day, ask, text, status, answer, until, trail,
                seen, movable, answering, path, buttons, form, errors);
    }
}
