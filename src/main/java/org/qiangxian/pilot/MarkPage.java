package org.qiangxian.pilot;

import java.util.List;
import java.util.Map;

/**
 * One milestone and the three things its city may say of it.
 *
 * @param path where the form is sent
 * @param back the page of the pilot
 * @param day the present day, in words
 * @param planned the planned day where it was moved, else empty
 * @param marks earlier marks
 * @param whyNot why it cannot be marked now; empty where it can
 * @param seen the last step its reader saw
 * @param least the first day it may be moved to
 * @param latest the last one
 */
public record MarkPage(
        String path,
        String back,
        String pilot,
        String quarter,
        String work,
        String safeguard,
        String day,
        String planned,
        List<String> marks,
        String whyNot,
        int seen,
        String least,
        String latest,
        MarkForm form,
        String message,
        Map<String, String> errors) {

    MarkPage with(MarkForm typed, String said, Map<String, String> remarks) {
        return new MarkPage(
                path,
                back,
                pilot,
                quarter,
                work,
                safeguard,
                day,
                planned,
                marks,
                whyNot,
                seen,
                least,
                latest,
                typed,
                said,
                Map.copyOf(remarks));
    }
}
