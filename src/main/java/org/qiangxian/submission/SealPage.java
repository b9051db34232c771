package org.qiangxian.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.Application;
import org.qiangxian.call.Call;
import org.qiangxian.document.ContentCode;

/**
 * What the page of one proposal's seal shows.
 *
 * @param unit with province and city
 * @param number the version last submitted; 0 before the first
 * @param code of the print of that version; null where nothing is to be sealed
 * @param scan the accepted scan of that version, or null
 * @param scans all accepted ones, newest first
 * @param open whether the reader may send a scan now
 * @param needsSeal whether the form has a seal at all
 * @param error why the last upload was refused, or null
 * @param typed the code as it was typed
 */
public record SealPage(
        Application application,
        Call call,
        String unit,
        int number,
        @Nullable ContentCode code,
        @Nullable StampedScan scan,
        List<StampedScan> scans,
        boolean open,
        boolean needsSeal,
        Instant deadline,
        @Nullable String error,
        String typed) {

    SealPage with(String message, String again) {
        return new SealPage(
                application, call, unit, number, code, scan, scans, open, needsSeal, deadline, message, again);
    }
}
