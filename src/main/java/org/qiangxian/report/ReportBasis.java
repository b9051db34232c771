package org.qiangxian.report;

import org.qiangxian.snapshot.Snapshot;

/**
 * What a report is made of.
 *
 * @param year the year it is called by
 * @param fictional whether it is of 示例省 alone; real and fictional places stand in no report together
 */
record ReportBasis(int year, boolean fictional, Snapshot snapshot) {

    Figure.Year reportYear() {
        return new Figure.Year(year, "报告年度", Source.of("report", year));
    }

    Figure.Name snapshotNumber() {
        return new Figure.Name(snapshot.number(), "数据快照的编号", Source.of("snapshot", snapshot.number(), "编号"));
    }

    Figure.Name snapshotHash() {
        return new Figure.Name(snapshot.hash(), "数据快照的 SHA-256 摘要值", Source.of("snapshot", snapshot.number(), "摘要值"));
    }
}
