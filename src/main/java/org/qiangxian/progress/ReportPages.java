package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Content;
import org.qiangxian.form.Sheet;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Puts together the page of a report for its reader. */
@Component
class ReportPages {

    private final Reports reports;
    private final RoundRepository rounds;
    private final ReportTrails trails;
    private final Notices notices;
    private final Regions regions;

    ReportPages(Reports reports, RoundRepository rounds, ReportTrails trails, Notices notices, Regions regions) {
        this.reports = reports;
        this.rounds = rounds;
        this.trails = trails;
        this.notices = notices;
        this.regions = regions;
    }

    ReportPage page(Actor actor, UUID id, RegionCode unit) {
        var report = reports.get(actor, id, unit);
        var round = rounds.find(id).orElseThrow(Rounds::unknown);
        var steps = reports.steps(report);
        var place = regions.displayName(report.unit());
        var writing = actor.is(Role.CITY) && report.status().editable();
        var said = reports.read(actor, report);
        var trail = trails.of(actor, report, round, steps, place);
        return new ReportPage(
                round,
                report,
                actor.is(Role.CITY),
                place,
                actor.is(Role.CITY) ? report.status().label() : report.words(),
                trail,
                buttons(actor, report),
                Seen.of(steps.stream().flatMap(ReportStep::shown).toList()),
                sheet(report, round, said, writing, place),
                writing
                        ? reports.offered(actor, report)
                        : said.isEmpty() ? List.of() : said.getLast().passages(),
                writing ? report.struck() : Set.of(),
                steps.stream().flatMap(ReportStep::opinion).toList(),
                writing,
                !said.isEmpty(),
                following(actor, report),
                report.edit(),
                trail.now().getEpochSecond(),
                Map.of(),
                "");
    }

    /** The next in the order of codes that waits for the reader; after the last one the first. */
    private ReportPage.@Nullable Following following(Actor actor, Report report) {
        var waiting = reports.waiting(actor, report.round());
        var others =
                waiting.stream().filter(each -> !each.id().equals(report.id())).toList();
        return others.stream()
                .filter(each -> each.unit().value().compareTo(report.unit().value()) > 0)
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(each -> new ReportPage.Following(
                        each.path(), regions.displayName(each.unit()), others.size(), others.size() == waiting.size()))
                .orElse(null);
    }

    /** The form: to fill in, as last saved; to read, as last handed in, beside the text handed in before. */
    private Sheet sheet(Report report, Round round, List<HandedIn> said, boolean writing, String place) {
        if (writing) {
            return Sheet.toFill(reports.form(report), report.content(), round.lastDay(), place, "");
        }
        var content = said.isEmpty() ? Content.EMPTY : said.getLast().content();
        var sheet = Sheet.toRead(reports.form(report, content), content, place, "");
        return said.size() < 2 || said.getLast().nothingNew()
                ? sheet
                : sheet.beside(said.get(said.size() - 2).content());
    }

    private List<Button> buttons(Actor actor, Report report) {
        return Act.open(ReportAction.values(), report.status(), actor.role()).stream()
                .filter(each -> each.pressed() && each.fits(report))
                .map(each -> button(report, each))
                .toList();
    }

    private Button button(Report report, ReportAction action) {
        var whyNot = action == ReportAction.URGE && notices.urgedToday(report.matter())
                ? Notices.URGED_TODAY
                : reports.whyNot(report, action);
        var button = Button.post(action.label(), report.path() + "/move")
                .sending("action", action.name())
                .unless(whyNot);
        var asked = ask(action);
        var asking = asked == null ? button : button.asking(asked);
        return action.row().turn().contains(report.status()) && action.row().needs() == Needs.NOTHING
                ? asking.first()
                : asking;
    }

    private static Button.@Nullable Ask ask(ReportAction action) {
        if (action == ReportAction.COMMENT) {
            return new Button.Ask("reason", "给该地的意见", ReportMoves.LONGEST_REASON, true);
        }
        if (action.row().needs() == Needs.REASON) {
            return new Button.Ask("reason", "%s的理由".formatted(action.label()), ReportMoves.LONGEST_REASON, true);
        }
        return switch (action) {
            case PASS, ACCEPT, ACKNOWLEDGE -> new Button.Ask("reason", "意见（可以不写）", ReportMoves.LONGEST_REASON, false);
            default -> null;
        };
    }
}
