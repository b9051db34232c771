package org.qiangxian.admission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.ContentCode;

/**
 * The page on which a member prints its declaration and sends it stamped.
 *
 * @param follows each consequence in a sentence, counted on the member's own record
 * @param code of the declaration; null where it cannot leave now
 * @param whyNot why it cannot leave now; empty where it can
 * @param typed the code as typed
 * @param reason as typed
 * @param errors field to remark
 */
public record ExitPage(
        String place,
        List<String> follows,
        @Nullable ContentCode code,
        String whyNot,
        String typed,
        String reason,
        Map<String, String> errors) {

    ExitPage with(String again, String words, Map<String, String> remarks) {
        return new ExitPage(place, follows, code, whyNot, again, words, remarks);
    }
}
