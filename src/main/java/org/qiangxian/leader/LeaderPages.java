package org.qiangxian.leader;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Profile;
import org.qiangxian.document.Documents;
import org.qiangxian.finding.Findings;
import org.qiangxian.region.Regions;
import org.qiangxian.report.ReportText;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Service;

/** The front door of 给领导的一页, which every actor gets for their own city only. */
@Service
public class LeaderPages {

    private static final String SORT = "给领导的一页";

    private final Comparisons comparisons;
    private final Findings findings;
    private final Regions regions;
    private final Documents documents;

    LeaderPages(Comparisons comparisons, Findings findings, Regions regions, Documents documents) {
        this.comparisons = comparisons;
        this.findings = findings;
        this.regions = regions;
        this.documents = documents;
    }

    /**
     * The sheet of the actor's own city.
     *
     * @throws Refusal.NotFound for an actor without a city
     */
    public LeaderPage of(Actor actor) {
        var place = actor.area();
        if (!actor.is(Role.CITY) || place == null) {
            throw new Refusal.NotFound("没有这个页面。“给领导的一页”由县局在本地的质量画像中打开。");
        }
        var profile = comparisons.profile(actor, place);
        var told = told(actor, profile);
        var title = Sentence.of(new Name(regions.fullName(place), "城市", Source.of("region", place)), "质量情况");
        var text = new ReportText(title, sections(told, findings.judged(profile)));
        return new LeaderPage(
                place,
                actor.organisationName(),
                profile.fictional(),
                Chinese.day(told.stream()
                        .flatMap(each -> each.points().stream())
                        .map(point -> point.from().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)),
                text,
                LeaderCharts.of(told),
                documents.codeOf(Stream.concat(
                                Stream.of(SORT, place.value()), text.sentences().map(Sentence::text))
                        .toList()));
    }

    private List<Told> told(Actor actor, Profile profile) {
        var found = findings.of(actor, profile.code()).stream()
                .collect(toMap(each -> each.row().indicator().code(), each -> each));
        return new Choice(found).of(profile, row -> {
            var code = row.indicator().code();
            var finding = found.get(code);
            return Told.of(
                    profile.version(),
                    row,
                    comparisons.series(actor, profile.code(), code),
                    finding == null ? null : finding.kind());
        });
    }

    private static List<Section> sections(List<Told> told, boolean judged) {
        var sentences = told.stream().map(Saying::sentence).toList();
        var sources = new ArrayList<>(told.stream().map(Saying::source).toList());
        sources.add(Saying.meaning(
                told.stream().anyMatch(each -> each.compared() != null), MethodVersion.CURRENT.number()));
        return List.of(
                section(LeaderPage.SENTENCES, sentences.isEmpty() ? List.of(Sentence.of("本地目前没有可以列出的数值。")) : sentences),
                section(LeaderPage.QUESTIONS, Questions.of(told, judged)),
                section(LeaderPage.SOURCES, sources));
    }

    private static Section section(String heading, List<Sentence> lead) {
        return new Section(Sentence.of(heading), lead, List.of());
    }
}
