package org.qiangxian.finding;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Appendix;
import org.qiangxian.comparison.Profile;
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
        return new FindingsPage(profile.code(), mine, kinds, found.caution(), measures, others);
    }
}
