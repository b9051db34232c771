package org.qiangxian.panel;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Brief;
import org.qiangxian.application.Status;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in 论证: 总局 brings arrived proposals to a panel, moves each panel on and decides; each expert answers
 * the assigned proposals, by the stage of the panel.
 */
@Component
class PanelTurns implements Waiting {

    private static final Desk SAMR = Desk.of(Role.SAMR, null);

    private final Applications applications;
    private final PanelTurnQuery query;
    private final ArrivedProposals proposals;
    private final Regions regions;
    private final Clock clock;

    PanelTurns(
            Applications applications, PanelTurnQuery query, ArrivedProposals proposals, Regions regions, Clock clock) {
        this.applications = applications;
        this.query = query;
        this.proposals = proposals;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.SAMR, Role.EXPERT);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return Stream.concat(
                        reach.to(Role.SAMR) ? organisers(reach) : Stream.empty(),
                        reach.to(Role.EXPERT) ? query.experts(reach).stream().map(PanelTurns::expert) : Stream.empty())
                .toList();
    }

    private Stream<Turn> organisers(Reach reach) {
        var come = applications.briefs(reach);
        var argued = query.argued();
        var decided = query.decided();
        var concluded =
                come.stream().filter(it -> !argued.contains(it.id().value())).toList();
        return Stream.of(
                        grouped(come, Status.FORWARDED, it -> it.recommender() + "/" + it.call(), this::arrived),
                        query.panels().stream().map(PanelTurns::goOn),
                        grouped(
                                concluded,
                                Status.UNDER_REVIEW,
                                it -> it.kind() + "/" + it.call(),
                                group -> decide(group, decided)))
                .flatMap(each -> each);
    }

    private static Stream<Turn> grouped(
            List<Brief> come, Status at, Function<Brief, String> by, Function<List<Brief>, Optional<Turn>> turn) {
        return come.stream()
                .filter(it -> it.status() == at && !it.resting())
                .sorted(Comparator.comparing(Brief::since))
                .collect(Collectors.groupingBy(by))
                .values()
                .stream()
                .map(turn)
                .flatMap(Optional::stream);
    }

    private Optional<Turn> arrived(List<Brief> come) {
        var first = come.getFirst();
        return Optional.of(Turn.of(
                        "arrived/%s/%s".formatted(first.call(), first.recommender()),
                        SAMR,
                        "组织论证：%s报送的 %d 份方案".formatted(regions.displayName(first.recommender()), come.size()),
                        first.since())
                .noting("形式检查后分送论证组")
                .go("/panels", "/panels/" + first.call(), "去办理"));
    }

    /**
     * The turn of 总局 on concluded proposals: to decide them one by one, then to release them together; none while only
     * the end of the call is awaited.
     */
    private Optional<Turn> decide(List<Brief> concluded, Set<UUID> decided) {
        var first = concluded.getFirst();
        var open = concluded.stream()
                .filter(it -> !decided.contains(it.id().value()))
                .count();
        var end = proposals.end(first.call());
        if (open == 0 && clock.instant().isBefore(end)) {
            return Optional.empty();
        }
        var since = open == 0 && first.since().isBefore(end) ? end : first.since();
        return Optional.of(Turn.of(
                        "decide/%s/%s".formatted(first.call(), first.kind()),
                        SAMR,
                        "%s%s结果"
                                .formatted(
                                        open == 0 ? "发布" : "决定并发布", first.kind().label()),
                        since)
                .noting(open == 0 ? "决定已经作出，一次发布" : "%d 份还没有决定，逐份写明决定和理由".formatted(open))
                .go("/panels", "/panels/%s/results".formatted(first.call()), "去办理"));
    }

    private static Turn goOn(PanelTurnQuery.Waits it) {
        var move = Move.after(it.stage()).orElseThrow();
        return Turn.of(
                        "panel/%s/%s".formatted(it.panel(), it.stage()),
                        SAMR,
                        move.label() + "：" + it.name(),
                        it.since())
                .go("/panels", "/panels/groups/" + it.panel(), "去办理");
    }

    private static Turn expert(PanelTurnQuery.Asked it) {
        var turn = Turn.of(
                        "opinion/%s/%s/%s".formatted(it.panel(), it.stage(), it.person()),
                        Desk.of(it.person()),
                        "",
                        it.since())
                .noting("%d 份".formatted(it.count()))
                .go("/opinions", "/opinions", "去办理");
        return it.stage() == Stage.OPINIONS
                ? turn.what("提出%s论证意见".formatted(it.kind().label())).until(WorkingDays.endOf(it.due()))
                : turn.what("答复%s合议意见".formatted(it.kind().label()));
    }
}
