package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * The reports the reader may read, and for 总局 the form to make one.
 *
 * @param making whether the reader may make one
 * @param snapshots that can be chosen
 */
public record RecordsPage(
        List<AnnualReport> reports,
        boolean making,
        boolean demonstration,
        List<Option> snapshots,
        AnnualReportForm form,
        Map<String, String> errors) {

    /** The ranges that can be chosen: an account of the demonstration has one. */
    public List<Option> scopes() {
        var fictional = new Option("FICTIONAL", "示例省（演示数据）");
        return demonstration ? List.of(fictional) : List.of(new Option("REAL", "全部县级地区"), fictional);
    }
}
