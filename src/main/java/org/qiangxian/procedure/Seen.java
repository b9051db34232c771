package org.qiangxian.procedure;

import java.util.List;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * The version of a record that a form was opened on: the number of the last step its reader saw. A form opened before
 * somebody else acted is refused when it is sent, with what happened meanwhile.
 *
 * @param step the number in the form; -1 where it has none, as in a request of a program
 */
public record Seen(long step) {

    /** For a request that does not come from a form. */
    public static final Seen NOTHING = new Seen(-1);

    /** Reads what a form sent; {@link #NOTHING} where it sent none. */
    public static Seen sent(String number) {
        return number.matches("\\d{1,18}") ? new Seen(Long.parseLong(number)) : NOTHING;
    }

    /** The mark for a form on this trail. */
    public static Seen of(List<Step> trail) {
        return new Seen(trail.stream().mapToLong(Step::number).max().orElse(0));
    }

    /** Refuses if anybody has moved the record since. */
    public void check(List<Step> trail) {
        if (step < 0) {
            return;
        }
        var meanwhile = trail.stream()
                .filter(each -> each.number() > step && each.moved())
                .map(each -> "%s于%s“%s”".formatted(each.by(), Chinese.time(each.at()), each.what()))
                .toList();
        if (!meanwhile.isEmpty()) {
            throw new Refusal.Conflict("您打开这一页之后，%s。这次办理没有提交，请刷新页面，看过最新情况再办理。".formatted(String.join("；", meanwhile)));
        }
    }
}
