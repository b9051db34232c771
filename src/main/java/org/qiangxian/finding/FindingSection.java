package org.qiangxian.finding;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Appendix;
import org.qiangxian.comparison.Profile;
import org.qiangxian.comparison.ProfileRow;
import org.springframework.stereotype.Component;

/** 分析与措施: the section that findings add to a profile. */
@Component
class FindingSection implements Appendix {

    private final Findings findings;
    private final Catalogue catalogue;
    private final TemplateEngine templates;

    FindingSection(Findings findings, Catalogue catalogue, TemplateEngine templates) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @Override
    public Content of(Actor reader, Profile profile) {
        var shown = shown(reader, profile);
        return output -> templates.render("finding/section.jte", shown, output);
    }

    private FindingsPage shown(Actor reader, Profile profile) {
        var found = Findings.in(profile);
        var kinds = new EnumMap<FindingKind, List<Finding>>(FindingKind.class);
        for (var kind : FindingKind.values()) {
            kinds.put(kind, found.of(kind));
        }
        var measures = findings.measuresOf(profile.code());
        var others = measures.values().stream()
                .filter(measure -> found.findings().stream()
                        .noneMatch(finding -> finding.row().indicator().code().equals(measure.indicator())))
                .sorted(Comparator.comparing(Measure::indicator))
                .map(measure -> new FindingsPage.Answered(
                        catalogue.find(measure.indicator()).map(Indicator::name).orElse("已停用的指标"), measure))
                .toList();
        boolean mine = reader.is(Role.CITY) && profile.code().equals(reader.area());
        var open = mine ? open(profile, found, measures) : List.<Indicator>of();
        return new FindingsPage(
                profile.code(), mine, kinds, found.judged() > 0, found.caution(), measures, others, open);
    }

    /**
     * The indicators without a finding for which the city may record a measure too, because what it works on is its own
     * decision (R3).
     */
    private static List<Indicator> open(Profile profile, FoundIn found, Map<IndicatorCode, Measure> measures) {
        return Findings.rows(profile)
                .filter(row -> row.trend() != null)
                .filter(row -> found.findings().stream().noneMatch(finding -> finding.row() == row))
                .map(ProfileRow::indicator)
                .filter(indicator -> !measures.containsKey(indicator.code()))
                .toList();
    }
}
