package org.qiangxian.promotion;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.progress.Progress;
import org.qiangxian.progress.ReportSection;
import org.qiangxian.progress.ReportedResult;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * The section on the page of a report that lists its results, each with 推荐 for the province that has read it, or with
 * the status of its recommendation.
 */
@Component
class PromotionSection implements ReportSection {

    private final Promotions promotions;
    private final Progress progress;
    private final TemplateEngine templates;

    PromotionSection(Promotions promotions, Progress progress, TemplateEngine templates) {
        this.promotions = promotions;
        this.progress = progress;
        this.templates = templates;
    }

    @Override
    public Content of(Actor reader, UUID report, RegionCode unit) {
        if (!reader.is(Role.CITY, Role.PROVINCE, Role.SAMR)) {
            return _ -> {};
        }
        var known = promotions.ofReport(reader, report);
        var picking = reader.is(Role.PROVINCE) && progress.read(report);
        var lines = progress.results(reader, unit).stream()
                .filter(result -> result.report().equals(report))
                .map(result -> line(result, known, picking))
                .filter(line -> !line.href().isEmpty())
                .toList();
        return lines.isEmpty()
                ? _ -> {}
                : output -> templates.render("promotion/section.jte", Map.of("lines", lines), output);
    }

    private static PromotionLine line(ReportedResult result, List<Promotion> known, boolean picking) {
        var own = known.stream().filter(it -> it.line() == result.line()).toList();
        var standing = own.stream()
                .filter(it -> it.status() != PromotionStatus.WITHDRAWN)
                .findFirst();
        if (standing.isPresent()) {
            return new PromotionLine(
                    result.what(),
                    standing.get().status().label(),
                    standing.get().path(),
                    false);
        }
        return picking
                ? new PromotionLine(
                        result.what(),
                        "",
                        "%s/new?report=%s&line=%d".formatted(Promotions.PATH, result.report(), result.line()),
                        true)
                : new PromotionLine(result.what(), "", "", false);
    }
}
