package org.qiangxian.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.ContentCode;

/**
 * The batch a province is about to forward.
 *
 * @param number the batch it will be
 * @param code of the letter
 * @param stamped whether its stamped scan came
 * @param window the window that is open; null where none is
 * @param whyNot why it cannot leave now; empty where it can
 * @param error why a scan was turned down; empty where it was not
 * @param typed the code as typed
 */
public record TranchePage(
        int number,
        List<EntriesPage.Row> rows,
        ContentCode code,
        boolean stamped,
        @Nullable Period window,
        String whyNot,
        String error,
        String typed) {

    TranchePage with(String message, String again) {
        return new TranchePage(number, rows, code, stamped, window, whyNot, message, again);
    }
}
