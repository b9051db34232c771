package org.qiangxian.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qiangxian.account.Reach;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door of 征集 for readers of calls: what they ask for, until when, and how many seats there are. */
@Service
@Transactional(readOnly = true)
public class Calls {

    /**
     * In SQL: the published calls whose last day is not over on the day {@code :today} for everybody, as {@code call}, and whether they
     * are for 示例省, as {@code fictional}.
     */
    public static final String OPEN = """
            select v.call, c.audience = 'FICTIONAL' as fictional from call.version v join call.call c on c.id = v.call
            where v.status = 'PUBLISHED'
              and (cast(v.definition ->> 'deadlineDay' as date) >= :today
                   or exists (select from call.extension e where e.call = v.call and e.day >= :today))
            """;

    /** The greatest age of an answer of {@link #lately}. */
    private static final Duration AGE = Duration.ofSeconds(2);

    private record Pinned(CallId call, int version) {}

    private record Read(Call call, long at) {}

    private final Map<Pinned, Read> lately = new ConcurrentHashMap<>();
    private final CallRepository repository;
    private final Regions regions;

    Calls(CallRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    /** The newest published version; refuses a call that is not published. */
    public Call get(CallId call) {
        return repository.current(call).orElseThrow(Calls::unknown);
    }

    /** One published version, as a proposal has pinned it. */
    public Call get(CallId call, int version) {
        return repository.version(call, version).filter(Call::published).orElseThrow(Calls::unknown);
    }

    /**
     * The same, at most two seconds old, for very frequent requests: a published version never changes, it can only be
     * taken back.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Call lately(CallId call, int version) {
        var pinned = new Pinned(call, version);
        var read = lately.get(pinned);
        if (read != null && System.nanoTime() - read.at() < AGE.toNanos()) {
            return read.call();
        }
        lately.remove(pinned);
        var now = new Read(get(call, version), System.nanoTime());
        lately.put(pinned, now);
        return now.call();
    }

    /** Which of the published calls of its year and audience it is, in the order of their first publication; from 1. */
    public int ordinal(CallId call) {
        return repository.ordinal(call);
    }

    /** The published calls, each in its newest version, latest year first. */
    public List<Call> published() {
        return repository.published();
    }

    /** The published calls that are for this place, closed ones too: 示例省 has calls of its own. */
    public List<Call> publishedFor(RegionCode place) {
        var fictional = regions.find(place).filter(unit -> unit.fictional()).isPresent();
        return published().stream()
                .filter(call -> call.audience().fictional() == fictional)
                .toList();
    }

    /** The calls for this place whose deadline has not passed. */
    public List<Call> openFor(RegionCode place, Instant now) {
        return publishedFor(place).stream()
                .filter(call -> now.isBefore(deadlineOf(call.id(), recommenderOf(place))))
                .toList();
    }

    /** What version {@code to} says differently from {@code from}, in sentences; empty if nothing. */
    public List<String> differences(CallId call, int from, int to) {
        return Differences.between(get(call, from).definition(), get(call, to).definition());
    }

    /** The published versions of a call, newest first. */
    public List<Call> versions(CallId call) {
        return repository.versions(call);
    }

    /** Why this version was made, as 总局 wrote it. */
    public String reason(CallId call, int version) {
        return repository.reason(call, version);
    }

    /** Seats of a recommender: the number of the call and what 总局 granted beyond it (R54, R71, A2). */
    public int seats(CallId call, Kind kind, RegionCode recommender) {
        var extra = extraSeats(call).stream()
                .filter(seat -> seat.kind() == kind && seat.recommender().equals(recommender))
                .mapToInt(ExtraSeat::places)
                .sum();
        return get(call).seats(kind) + extra;
    }

    /** All extra seats of a call, visible to every recommender, in the order of codes. */
    public List<ExtraSeat> extraSeats(CallId call) {
        return repository.extraSeats(call);
    }

    /** The first instant that is too late for this recommender: the call's, or a recorded extension's (R79). */
    public Instant deadlineOf(CallId call, RegionCode recommender) {
        return new LastDays(List.of(get(call)), extensions(call)).of(call, recommender);
    }

    /** The first instant at which nobody can send anything in this call any more, extensions of single recommenders included. */
    public Instant endOf(CallId call) {
        return new LastDays(List.of(get(call)), extensions(call)).latest(call);
    }

    /** The last days of all published calls for everybody, for the waiting lists of modules. */
    public LastDays lastDays(Reach reach) {
        return reach.once(LastDays.class, () -> new LastDays(published(), repository.extensions()));
    }

    public List<Extension> extensions(CallId call) {
        return repository.extensions(call);
    }

    /** The body that recommends a place: its province, 兵团 for its cities, 示例省 for its fictional ones (R85). */
    public RegionCode recommenderOf(RegionCode place) {
        return regions.provincialBodyOf(place).code();
    }

    private static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这次征集，或者它还没有发布。请从征集列表重新进入。");
    }
}
