package org.qiangxian.burden;

import java.util.List;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One request in full. It does not show how far single cities have come: answering is optional and must not be watched.
 *
 * @param units those that answer, by name in the order of codes
 * @param answers how many answers that makes: one for each unit and period
 * @param heldBack what was held and therefore not asked
 * @param buttons what whoever issued it may do to it
 * @param answerable whether the reader is asked and may answer now
 */
public record RequestPage(
        DataRequest request,
        DataRequest.Standing standing,
        Trail trail,
        List<Asked> items,
        List<String> units,
        int answers,
        Progress progress,
        List<HeldBack> heldBack,
        List<Button> buttons,
        boolean answerable) {

    /** An item, its name, and of how many cities it is asked. */
    public record Asked(RequestItem item, String name, int places) {}

    /** What became of the items of all units together. */
    public record Progress(int all, int entered, int skipped) {}

    /** An item the platform held for some cities. */
    public record HeldBack(String indicator, String period, int places, String pointer) {}

    public String sum() {
        var minutes = (long) answers * request.minutes();
        return "%d 份答复 × %d 分钟 = %s".formatted(answers, request.minutes(), Ledger.hours(minutes));
    }
}
