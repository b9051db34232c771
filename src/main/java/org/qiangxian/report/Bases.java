package org.qiangxian.report;

import java.time.Instant;
import java.util.List;
import org.qiangxian.edition.IssuedEdition;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.nation.Tallies;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Component;

/** What a report can be made from: snapshots analysed by the present methods, with the present edition. */
@Component
class Bases {

    private final Snapshots snapshots;
    private final Tallies tallies;
    private final IssuedEditions editions;

    Bases(Snapshots snapshots, Tallies tallies, IssuedEditions editions) {
        this.snapshots = snapshots;
        this.tallies = tallies;
        this.editions = editions;
    }

    /** The snapshots, newest first. */
    List<Snapshot> ready() {
        return snapshots.all().stream()
                .filter(each -> tallies.ready(each.number()))
                .toList();
    }

    boolean isReady(String snapshot) {
        return ready().stream().anyMatch(each -> each.number().equals(snapshot));
    }

    Instant takenAt(String snapshot) {
        return snapshots.get(snapshot).takenAt();
    }

    ReportBasis of(int year, boolean fictional, String snapshot) {
        return new ReportBasis(
                year,
                fictional,
                snapshots.get(snapshot),
                editions.latest().map(IssuedEdition::number).orElse(""),
                MethodVersion.CURRENT);
    }
}
