package org.qiangxian.finding;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Profile;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.finding.Diagnosis.Part;
import org.qiangxian.finding.Diagnosis.Source;
import org.qiangxian.finding.Diagnosis.Statement;
import org.qiangxian.heading.Arrangement;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of 质量诊断书. */
@Service
@Transactional
public class Diagnoses {

    private static final String NONE = "没有。";
    private static final List<String> NUMBERS = List.of("一", "二", "三");

    private final Comparisons comparisons;
    private final Measurements measurements;
    private final Findings findings;
    private final Snapshots snapshots;
    private final Clock clock;

    Diagnoses(Comparisons comparisons, Measurements measurements, Findings findings, Snapshots snapshots, Clock clock) {
        this.comparisons = comparisons;
        this.measurements = measurements;
        this.findings = findings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * The diagnosis of one city from the present figures.
     *
     * @throws org.qiangxian.shell.Refusal.Forbidden for whoever may not read its values
     */
    public Diagnosis of(Actor reader, RegionCode code) {
        return of(reader, code, Arrangement.national());
    }

    /** The same in the order and under the headings asked for: the same sentences, each once (R35). */
    Diagnosis of(Actor reader, RegionCode code, Arrangement arrangement) {
        var profile = comparisons.profile(reader, code);
        var found = Findings.in(profile);
        return new Diagnosis(
                code,
                profile.name(),
                profile.fictional(),
                profile.type().isEmpty() ? "类型未填" : profile.type(),
                profile.version(),
                profile.people(),
                clock.instant(),
                MethodVersion.CURRENT.said(),
                parts(profile, found, findings.measuresOf(code), arrangement),
                found.caution(),
                profile.peers().basis(),
                profile.edition(),
                arrangement,
                snapshot(code),
                sources(profile, code));
    }

    /** The latest snapshot, and how many final values of the city were recorded after it. */
    private String snapshot(RegionCode code) {
        return snapshots
                .latest()
                .map(frozen -> "最近的数据快照为 %s（%s冻结，SHA-256 %s…）；其后本地有 %d 项最终数值更新。"
                        .formatted(
                                frozen.number(),
                                Chinese.time(frozen.takenAt()),
                                frozen.hash().substring(0, 12),
                                measurements.current(code).stream()
                                        .filter(value -> value.stage() != Stage.PRELIMINARY
                                                && value.recordedAt().isAfter(frozen.takenAt()))
                                        .count()))
                .orElse("尚未建立数据快照，数值以生成时为准。");
    }

    private static List<Part> parts(
            Profile profile, FoundIn found, Map<IndicatorCode, Measure> measures, Arrangement arrangement) {
        var parts = new ArrayList<Part>();
        for (var kind : FindingKind.values()) {
            parts.add(new Part(
                    "%s、%s（%s）".formatted(NUMBERS.get(kind.ordinal()), kind.label(), kind.rule()),
                    found.of(kind).stream()
                            .sorted(Comparator.comparing(finding -> place(finding.row(), arrangement)))
                            .map(finding -> statement(
                                    finding.row(), finding.evidence(), measure(finding, measures), arrangement))
                            .toList(),
                    found.judged() > 0 ? NONE : FoundIn.NONE_JUDGED));
        }
        var moved = rows(profile, row -> row.trend() != null && row.trend().moved())
                .sorted(Comparator.comparing(ProfileRow::modelled).thenComparing(row -> place(row, arrangement)))
                .map(row -> statement(row, Sentences.course(row), "", arrangement));
        var still = profile.summary().own().stream()
                .filter(group -> !group.said().startsWith("上升") && !group.said().startsWith("下降"));
        parts.add(new Part(
                "四、与自己比", Stream.concat(moved, still.map(Diagnoses::several)).toList(), NONE));
        parts.add(new Part(
                "五、与同类比",
                rows(profile, row -> row.compared() != null)
                        .sorted(Comparator.comparing(row -> place(row, arrangement)))
                        .map(row -> statement(row, Sentences.standing(row), "", arrangement))
                        .toList(),
                NONE));
        parts.add(new Part(
                "六、不作比较的",
                profile.summary().apart().stream().map(Diagnoses::several).toList(),
                NONE));
        return List.copyOf(parts);
    }

    private static Stream<ProfileRow> rows(Profile profile, Predicate<ProfileRow> wanted) {
        return Findings.rows(profile).filter(row -> row.own() != null).filter(wanted);
    }

    /** The position of a row in the order asked for; rows of one group keep the order of the catalogue. */
    private static int place(ProfileRow row, Arrangement arrangement) {
        return arrangement.groups().indexOf(arrangement.of(row.indicator().dimension()));
    }

    private static Statement statement(ProfileRow row, String text, String measure, Arrangement arrangement) {
        var own = Objects.requireNonNull(row.own());
        var modelled = row.modelled() ? "（模型估算，不是观测值）" : "";
        return new Statement(
                row.indicator().name(),
                row.indicator().code(),
                arrangement.of(row.indicator().dimension()).title(),
                String.valueOf(own.year()),
                text + modelled,
                measure);
    }

    private static Statement several(Profile.Finding group) {
        return new Statement(group.said(), null, "", "", group.list() + "。", "");
    }

    private static String measure(Finding finding, Map<IndicatorCode, Measure> measures) {
        var measure = measures.get(finding.row().indicator().code());
        if (measure == null) {
            return "";
        }
        var goal = measure.goal() == null
                ? ""
                : "；自定目标：%d年%s%s"
                        .formatted(
                                measure.goalYear(),
                                measure.goal().toPlainString(),
                                finding.row().indicator().unit());
        return "%s（%s，%s，%s）%s。"
                .formatted(
                        measure.what().replaceFirst("。$", ""),
                        measure.who(),
                        Chinese.date(measure.until()),
                        measure.state().label(),
                        goal);
    }

    /** The figures that the sentences name, each with the revision it stands on, in the order of the indicators. */
    private List<Source> sources(Profile profile, RegionCode code) {
        var latest = measurements.current(code).stream()
                .collect(toMap(
                        value -> value.indicator() + "@" + value.year(),
                        value -> value,
                        (a, b) -> Comparator.comparing(Value::period).compare(a, b) >= 0 ? a : b));
        return rows(profile, _ -> true)
                .flatMap(row -> {
                    var own = Objects.requireNonNull(row.own());
                    var value = latest.get(row.indicator().code() + "@" + own.year());
                    return value == null ? Stream.of() : Stream.of(source(row, own, value));
                })
                .toList();
    }

    private static Source source(ProfileRow row, ProfileRow.Own own, Value value) {
        return new Source(
                row.indicator().code(),
                row.indicator().name(),
                value.period(),
                own.figure()
                        + (row.indicator().unit().equals("%")
                                ? "%"
                                : " " + row.indicator().unit()),
                value.batch().title(),
                value.batch().publisher(),
                value.batch().published(),
                value.revision(),
                value.stage().label());
    }
}
