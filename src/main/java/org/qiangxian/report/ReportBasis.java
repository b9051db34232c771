package org.qiangxian.report;

import java.math.BigDecimal;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.statistics.MethodVersion;

/**
 * What a report is made from.
 *
 * @param year the year of its title
 * @param fictional whether it is about 示例省; no report mixes real and fictional places
 * @param edition the latest edition of spreads at this moment; empty where none was issued
 * @param method the present methods
 */
record ReportBasis(int year, boolean fictional, Snapshot snapshot, String edition, MethodVersion method) {

    Figure.Year reportYear() {
        return new Figure.Year(year, "报告年度", Source.of("report", year));
    }

    Figure.Name snapshotNumber() {
        return new Figure.Name(snapshot.number(), "数据快照的编号", Source.of("snapshot", snapshot.number(), "编号"));
    }

    Figure.Name snapshotHash() {
        return new Figure.Name(snapshot.hash(), "数据快照的 SHA-256 摘要值", Source.of("snapshot", snapshot.number(), "摘要值"));
    }

    Figure.Name hashAlgorithm() {
        return new Figure.Name("256", "摘要算法", Source.of("snapshot", snapshot.number(), "摘要算法"));
    }

    Figure.Amount methodNumber() {
        return new Figure.Amount(
                BigDecimal.valueOf(method.number()), 0, "", "统计方法的版本", Source.of("method", method.number(), "版本"));
    }
}
