package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.call.Call;
import org.qiangxian.form.Form;
import org.qiangxian.form.Sheet;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;

/**
 * A proposal to read, with its trail and what the reader may do.
 *
 * @param before the submission before this one, null where there is none
 * @param returns whether the reader may return it now
 * @param trail the strip 办理轨迹
 * @param history 办理经过, newest step first
 * @param buttons what else the reader may do
 * @param error why a return was refused, empty where none was
 */
public record ReadingPage(
        Application application,
        Call call,
        Form form,
        String place,
        boolean fictional,
        Role reader,
        List<ReturnRemark> remarks,
        @Nullable Submitted before,
        boolean returns,
        Trail trail,
        List<Step> history,
        List<Button> buttons,
        Instant deadline,
        String error) {

    /** Whether it answers no call. */
    public boolean apart() {
        return application.apart(call);
    }

    /** The form as it is read, beside the submission before. */
    public Sheet sheet() {
        return Sheet.toRead(
                        form,
                        application.content(),
                        place,
                        "代码 " + application.unit().value())
                .beside(before == null ? null : before.content());
    }

    /** Whether the partners or their parts differ from those in the submission before. */
    public boolean partnersDiffer() {
        return before != null
                && !before.content().partners().equals(application.content().partners());
    }

    /** A mark for its forms, so that none moves what somebody else has moved meanwhile. */
    public String seen() {
        return String.valueOf(Seen.of(history).step());
    }

    public List<ReturnRemark> remarksAt(String key) {
        return remarks.stream().filter(remark -> remark.field().equals(key)).toList();
    }
}
