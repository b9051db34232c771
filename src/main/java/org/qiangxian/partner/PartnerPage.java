package org.qiangxian.partner;

import java.util.List;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * A consent as the county that was asked sees it: title, directions and its own part, and nothing else of the proposal (R49).
 *
 * @param applicant the county that applies
 * @param what 2025年创新试点
 */
public record PartnerPage(
        Partner it, String applicant, String what, boolean fictional, Trail trail, List<Button> buttons, String error) {

    PartnerPage with(String refusal) {
        return new PartnerPage(it, applicant, what, fictional, trail, buttons, refusal);
    }

    /** A mark for its forms, which shows later changes. */
    public String seen() {
        return String.valueOf(it.step());
    }

    /** A line of the list. */
    public record Line(Partner it, String applicant, String what) {}
}
