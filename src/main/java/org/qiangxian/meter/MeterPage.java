package org.qiangxian.meter;

import java.util.List;
import java.util.Map;

/**
 * A reader's own day.
 *
 * @param read how many places were counted today
 * @param allowed how many may be
 * @param exempt how many were read on other grounds
 * @param own what the reader asked for today
 * @param toAnswer what waits for the reader
 * @param asking whether the reader's post can ask for more
 * @param second who can agree, in words
 */
public record MeterPage(
        int read,
        int allowed,
        int exempt,
        List<Permit> own,
        List<Permit> toAnswer,
        boolean asking,
        String second,
        PermitForm form,
        Map<String, String> remarks,
        String summary) {

    /** Whether something the reader asked for today is not answered yet. */
    public boolean waiting() {
        return own.stream().anyMatch(permit -> permit.agreed() == null);
    }

    public int left() {
        return Math.max(0, allowed - read);
    }
}
