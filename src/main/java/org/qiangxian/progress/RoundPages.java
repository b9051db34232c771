package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.form.Kind;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;

/** Puts together the pages of rounds. */
@Component
class RoundPages {

    private static final int SIZE = 100;

    private final Rounds rounds;
    private final ReportRepository reports;
    private final ReportMoves moves;
    private final Regions regions;

    RoundPages(Rounds rounds, ReportRepository reports, ReportMoves moves, Regions regions) {
        this.rounds = rounds;
        this.reports = reports;
        this.moves = moves;
        this.regions = regions;
    }

    RoundsPage list(Actor actor) {
        return new RoundsPage(
                rounds.list(actor).stream().map(each -> row(actor, each)).toList(), rounds.opens(actor));
    }

    private RoundsPage.Row row(Actor actor, Round round) {
        var area = actor.area();
        if (!actor.is(Role.CITY) || area == null) {
            return new RoundsPage.Row(round, round.path(), null);
        }
        var own = reports.find(round.id(), area).orElseThrow();
        return new RoundsPage.Row(round, own.path(), own.status().label());
    }

    RoundFormPage form(Actor actor, RoundForm form, Map<String, String> errors) {
        var summary = Rounds.kind(actor) == Kind.SUMMARY;
        var measured = rounds.measured(actor);
        return new RoundFormPage(
                form,
                summary,
                measured.isPresent() ? "已按各地实际用时的中位数 %d 分钟计，不用估计".formatted(measured.getAsInt()) : "",
                rounds.before(actor),
                errors);
    }

    RoundPage show(Actor actor, UUID id, Narrowing asked, int page) {
        var round = rounds.get(actor, id);
        var within = within(actor, round);
        var list = narrowed(asked, within);
        var rows = list.page(page, SIZE).map(each -> row(each, moves.mayRead(actor, each)));
        return new RoundPage(
                round,
                list,
                rows,
                within.stream()
                        .filter(each -> moves.lies(actor, each))
                        .map(each -> row(each, true))
                        .toList(),
                rounds.mine(actor, round),
                Rounds.whyNot(round),
                actor.is(Role.PROVINCE, Role.SAMR),
                round.usedFor(),
                Map.of());
    }

    private Narrowed<Report> narrowed(Narrowing asked, List<Report> within) {
        return asked.in(
                within,
                each -> new Narrowing.Line(
                        regions.fullName(each.unit()) + each.unit(),
                        each.status().label(),
                        ""));
    }

    /** The status of the members that match a search, in the order of codes. */
    ListFile file(Actor actor, UUID id, Narrowing asked) {
        var round = rounds.get(actor, id);
        return new ListFile(
                round.title(),
                List.of("代码", "地区", "状态"),
                narrowed(asked, within(actor, round)).rows().stream()
                        .map(each -> List.of(each.unit().value(), regions.displayName(each.unit()), each.words()))
                        .toList());
    }

    private RoundPage.Row row(Report report, boolean link) {
        return new RoundPage.Row(report, regions.displayName(report.unit()), link);
    }

    /** Those of the reader's own area, in the order of codes; of all for 总局. */
    private List<Report> within(Actor actor, Round round) {
        var area = actor.area();
        return reports.ofRound(round.id()).stream()
                .filter(each -> switch (actor.role()) {
                    case CITY -> each.unit().equals(area);
                    case CITY_BUREAU -> each.bureau() != null && each.bureau().equals(area);
                    case PROVINCE -> each.province().equals(area);
                    default -> true;
                })
                .toList();
    }

    /** What follows from ending a round. */
    Consequences ending(Actor actor, UUID id) {
        var round = rounds.issued(actor, id);
        var open = reports.ofRound(id).stream()
                .filter(each -> each.status().editable())
                .count();
        return Consequences.of("结束这一轮", round.title(), round.path() + "/end", "确认结束", round.path())
                .under(RoundController.PATH, "进展与总结", round.path(), round.title())
                .follows(open == 0 ? "" : "还没有报送的 %d 个城市不再需要报送。".formatted(open))
                .follows("已报送的照常办理，内容保留。")
                .follows("结束以后不能恢复，可以另开一轮。")
                .asking(Consequences.Ask.words("reason", "结束的理由", "各地看得到", Round.WORDS_LIMIT))
                .unless(Rounds.whyNot(round));
    }
}
