package org.qiangxian.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.finding.Findings;
import org.qiangxian.form.Content;
import org.qiangxian.library.Library;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/**
 * What the platform fills in of a summary, so that nobody has to write again what the platform knows (R5, R88): the
 * strategy, the results of the year's reports, the year's measures, pilots and activities.
 */
@Component
class YearPassages {

    private static final String KEY = "%s.%s";

    private final Library library;
    private final Findings findings;
    private final Catalogue catalogue;
    private final ReportRepository reports;
    private final ReportStepRepository steps;

    YearPassages(
            Library library,
            Findings findings,
            Catalogue catalogue,
            ReportRepository reports,
            ReportStepRepository steps) {
        this.library = library;
        this.findings = findings;
        this.catalogue = catalogue;
        this.reports = reports;
        this.steps = steps;
    }

    /** The passages in the order of a summary; the actor belongs to the member. */
    List<Prefilled> of(Actor actor, Report report, int year) {
        var all = new ArrayList<Prefilled>();
        library.strategyOf(report.unit())
                .filter(strategy -> !Typing.blank(strategy.title()))
                .ifPresent(strategy -> all.add(new Prefilled("strategy", "质量发展战略", strategy.title())));
        reports.ofUnit(report.unit()).reversed().stream()
                .filter(each -> !each.summary() && each.status() == ReportStatus.READ)
                .flatMap(each -> reported(each, year))
                .forEach(all::add);
        measures(actor, report, year).forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Prefilled> reported(Report report, int year) {
        return steps.handedIn(report.id()).stream()
                .reduce((_, last) -> last)
                .filter(it -> Chinese.day(it.at()).getYear() == year)
                .stream()
                .flatMap(it -> results(it.content())
                        .map(result -> new Prefilled(
                                KEY.formatted("r" + report.id(), result.line()),
                                "%d年%d月报送的成果"
                                        .formatted(year, Chinese.day(it.at()).getMonthValue()),
                                result.words())));
    }

    /** A line of 成果. */
    record Result(int line, String what, String effect, String link) {

        String words() {
            return effect.isEmpty() ? what : what + "：" + effect;
        }
    }

    /** The lines of 成果 in a content. */
    static Stream<Result> results(Content content) {
        var field = ReportForms.results();
        return field.written(content).stream()
                .map(line -> new Result(
                        line,
                        Typing.trimmed(content.text(field.name(line, ReportForms.WHAT))),
                        Typing.trimmed(content.text(field.name(line, ReportForms.EFFECT))),
                        Typing.trimmed(content.text(field.name(line, ReportForms.LINK)))));
    }

    private Stream<Prefilled> measures(Actor actor, Report report, int year) {
        return findings.measures(actor, report.unit()).values().stream()
                .filter(measure -> Chinese.day(measure.at()).getYear() == year)
                .sorted((a, b) -> a.indicator().value().compareTo(b.indicator().value()))
                .map(measure -> new Prefilled(
                        KEY.formatted("m", measure.indicator().value()),
                        "本单位记录的措施（%s）"
                                .formatted(catalogue.get(measure.indicator()).name()),
                        "%s（%s）".formatted(measure.what(), measure.state().label())));
    }
}
