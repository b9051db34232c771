package org.qiangxian.report;

import java.util.UUID;
import org.qiangxian.account.Signature;

/**
 * A request for a report, which is made in the background.
 *
 * @param id of the report it becomes
 * @param places how many cities it has
 * @param written how many of them are written
 */
public record Wish(UUID id, int year, boolean fictional, String snapshot, int places, int written, Signature by) {

    String stop() {
        return "/annual-reports/making/" + id + "/stop";
    }

    public String title() {
        return AnnualReport.title(year, fictional);
    }
}
