package org.qiangxian.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.FrozenCorrections;
import org.qiangxian.snapshot.FrozenCorrections.Corrected;
import org.qiangxian.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Runs a report again on a corrected snapshot and stores the texts that change. */
@Component
class ErratumRun {

    private final Bases bases;
    private final FrozenCorrections corrections;
    private final CityErratum cities;
    private final ReportPlaces places;
    private final TextRepository texts;

    ErratumRun(
            Bases bases, FrozenCorrections corrections, CityErratum cities, ReportPlaces places, TextRepository texts) {
        this.bases = bases;
        this.corrections = corrections;
        this.cities = cities;
        this.places = places;
        this.texts = texts;
    }

    /** The snapshots on which a report can be run again, newest first: analysed, and later than its own. */
    List<Snapshot> later(AnnualReport report) {
        var own = bases.takenAt(report.snapshot());
        return bases.ready().stream()
                .filter(each -> each.takenAt().isAfter(own))
                .toList();
    }

    /** Why a report cannot be run again on a snapshot; empty where it can. */
    String against(AnnualReport report, String snapshot) {
        return later(report).stream().anyMatch(each -> each.number().equals(snapshot))
                ? ""
                : "请选择列出的快照：比报告所依据的快照晚，并且已经分析完。";
    }

    /**
     * Runs it and stores what changed as the next run of the erratum.
     *
     * @param base the edition it is based on
     * @return how many texts changed
     */
    int run(AnnualReport report, Erratum erratum, String snapshot, int base, ReportEditions editions) {
        var basis = bases.of(report.year(), report.fictional(), snapshot);
        int run = erratum.run() + 1;
        int changed = 0;
        for (var place : texts.places(report.id())) {
            if (!places.readable(place) || !places.goesOn(place)) {
                continue;
            }
            var first = texts.find(report.id(), place).orElseThrow().text();
            var printed = editions.text(report.id(), place, base).orElseThrow().text();
            var now = cities.of(basis, place, first, printed, base + 1);
            if (now.isPresent()) {
                texts.revise(erratum.id(), run, place, now.get());
                changed++;
            }
        }
        var touched = corrections.corrected(report.snapshot(), snapshot, places.among(report.fictional())).stream()
                .collect(groupingBy(Corrected::indicator, mapping(Corrected::year, toSet())));
        var printed = editions.text(report.id(), null, base).orElseThrow().text();
        var now = NationalErratum.of(basis, printed, touched, base + 1);
        if (now.isPresent()) {
            texts.revise(erratum.id(), run, null, now.get());
            changed++;
        }
        return changed;
    }

    /** The refusal of a run that changes nothing. */
    static Refusal nothing() {
        return Refusal.Invalid.of("snapshot", "用这个快照重新生成，报告没有一句改变。请选择更正以后冻结的快照；没有错误的，撤回草稿。");
    }
}
