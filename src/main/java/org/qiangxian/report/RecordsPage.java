package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Option;

/**
 * The reports the reader may read, and for 总局 the form to make one.
 *
 * @param progress of what is made in the background, for 总局
 * @param making whether the reader may make one
 * @param snapshots that can be chosen
 */
public record RecordsPage(
        List<AnnualReport> reports,
        List<Progress> progress,
        boolean making,
        boolean demonstration,
        List<Option> snapshots,
        AnnualReportForm form,
        Map<String, String> errors) {

    /**
     * Progress of a task: {@code done} of {@code all}.
     *
     * @param title of what
     * @param stop the address to stop it; null where it cannot be stopped
     */
    public record Progress(
            String title,
            String what,
            int done,
            int all,
            @Nullable String stop) {}

    /** The scopes that can be chosen; a demonstration account has one. */
    public List<Option> scopes() {
        var fictional = new Option("FICTIONAL", "示例省（演示数据）");
        return demonstration ? List.of(fictional) : List.of(new Option("REAL", "全部县级地区"), fictional);
    }
}
