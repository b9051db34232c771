package org.qiangxian.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Calls;
import org.qiangxian.call.LastDays;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in each proposal, as {@link Action} has it. What moves as a whole waits in other modules: the
 * package of a recommender in 报送, and 总局's part in 论证.
 */
@Component
class ApplicationTurns implements Waiting {

    /** The statuses in which a proposal waits on its own. */
    private static final Set<Status> SINGLE = EnumSet.of(Status.DRAFT, Status.RETURNED, Status.SUBMITTED);

    private final Applications applications;
    private final Calls calls;
    private final Regions regions;
    private final BureauSilence silence;
    private final Deadlines deadlines;

    ApplicationTurns(
            Applications applications, Calls calls, Regions regions, BureauSilence silence, Deadlines deadlines) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
        this.silence = silence;
        this.deadlines = deadlines;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from application.application
                        where unit = :unit and holder = 'CITY' and status in ('DRAFT', 'RETURNED'))
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var waiting = applications.briefs(reach).stream()
                .filter(it -> SINGLE.contains(it.status()) && !it.resting())
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var last = calls.lastDays(reach);
        var now = deadlines.now();
        return waiting.stream().flatMap(it -> turn(it, last, now)).toList();
    }

    /**
     * One turn for all the holder may do; none for an activity without a call, nor where the last day has passed and
     * every act needed it.
     */
    private Stream<Turn> turn(Brief it, LastDays last, Instant now) {
        if (last.calls().stream().anyMatch(call -> call.id().equals(it.call()) && call.year() != it.year())) {
            return Stream.empty();
        }
        var deadline = last.of(it.call(), it.recommender());
        var open = Action.turns(it.status(), it.holder()).stream()
                .filter(action -> now.isBefore(deadline) || action.row().needs() != Needs.TIME)
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        var until = now.isBefore(deadline) ? deadline : null;
        return desk(it).stream().map(desk -> entry(it, desk, until));
    }

    private Turn entry(Brief it, Desk desk, @Nullable Instant deadline) {
        var name = "%d年%s方案".formatted(it.year(), it.kind().label());
        var turn = Turn.of("application/" + it.id(), desk, "", it.since())
                .until(deadline)
                .about(it.unit());
        var place = regions.displayName(it.unit());
        return switch (it.holder()) {
            case CITY ->
                (it.status() == Status.RETURNED
                                ? turn.what("修改" + name).noting("已退回修改，意见标在对应栏目")
                                : turn.what("填写" + name).noting("填写完成后提交"))
                        .go("/applications", "/applications/" + it.id(), "去填写");
            case BUREAU ->
                turn.what("审核" + place + name)
                        .until(silence.last(it.call(), it.callVersion(), it.since())
                                .map(WorkingDays::endOf)
                                .orElse(deadline))
                        .noting(silence.why(it.call(), it.callVersion(), it.since()))
                        .go("/applications", "/applications/" + it.id(), "去审核");
            default ->
                turn.what("受理" + place + name)
                        .go(
                                "/recommendations",
                                "/recommendations?call=%s&kind=%s&read=%s".formatted(it.call(), it.kind(), it.id()),
                                "去受理");
        };
    }

    private Optional<Desk> desk(Brief it) {
        return switch (it.holder()) {
            case CITY -> Optional.of(Desk.of(Role.CITY, it.unit()));
            case BUREAU -> regions.cityOf(it.unit()).map(city -> Desk.of(Role.CITY_BUREAU, city.code()));
            case RECOMMENDER -> Optional.of(Desk.of(Role.PROVINCE, it.recommender()));
            case SAMR, NOBODY -> Optional.empty();
        };
    }
}
