package org.qiangxian.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 申报 for readers of proposals. A proposal is known to its city, once handed in to its bureau and its
 * recommender, and to 总局 once it is forwarded; to others it does not exist. Lists are in the order of codes.
 */
@Service
@Transactional(readOnly = true)
public class Applications {

    /** In SQL: the proposals of the city {@code :unit} that are with its recommender, with their kind and when they were submitted. */
    public static final String HANDED_IN = """
            select a.id, a.kind, coalesce(s.submitted_at, a.since) as submitted_at
            from application.application a
            left join application.submitted s on s.application = a.id and s.number = a.submission
            where a.unit = :unit and a.status in ('SUBMITTED', 'SHORTLISTED', 'RESERVED')
            """;

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Seating seats;
    private final Readers readers;
    private final Calls calls;

    Applications(ApplicationRepository repository, TrailRepository trail, Seating seats, Readers readers, Calls calls) {
        this.repository = repository;
        this.trail = trail;
        this.seats = seats;
        this.readers = readers;
        this.calls = calls;
    }

    /** The proposal; refuses one that is not the actor's to read. */
    public Application get(Actor actor, ApplicationId id) {
        return repository.find(id).filter(it -> readers.mayRead(actor, it)).orElseThrow(Readers::unknown);
    }

    /**
     * The proposal for a module that has checked the reader itself: 论证 shows experts what they were assigned. Its city's
     * remarks, judgments and trail are not part of it.
     */
    public Optional<Application> find(ApplicationId id) {
        return repository.find(id);
    }

    /** The same, locked until the caller's transaction ends, so that nobody submits it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Application> hold(ApplicationId id) {
        return repository.lock(id);
    }

    /** The actor's proposals: a city's own, a bureau's counties', a recommender's, all that was forwarded for 总局. */
    public List<Application> list(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var all =
                switch (actor.role()) {
                    case CITY -> repository.ofUnit(Readers.ownCity(actor));
                    case CITY_BUREAU, PROVINCE -> ofArea(actor);
                    default ->
                        calls.published().stream()
                                .flatMap(call -> repository.ofCall(call.id()).stream())
                                .toList();
                };
        return all.stream().filter(listed(actor)).toList();
    }

    private List<Application> ofArea(Actor actor) {
        var area = actor.area();
        return area == null ? List.of() : repository.ofRecommender(calls.recommenderOf(area));
    }

    /** The first of these proposals that {@link #list} shows the actor, in the order given. */
    List<Application> listed(Actor actor, List<ApplicationId> ids, int limit) {
        var listed = listed(actor);
        return ids.stream()
                .flatMap(id -> repository.find(id).stream())
                .filter(listed)
                .limit(limit)
                .toList();
    }

    private Predicate<Application> listed(Actor actor) {
        if (actor.is(Role.CITY)) {
            return it -> readers.mayRead(actor, it);
        }
        var years = calls.published().stream().collect(Collectors.toMap(Call::id, Call::year));
        return it -> readers.mayRead(actor, it) && Objects.equals(years.get(it.call()), it.year());
    }

    /** What a recommender has put forward, 拟推荐 or already forwarded, in the order of codes. */
    public List<Application> putForward(CallId call, RegionCode recommender, Kind kind) {
        return ofCall(call).stream()
                .filter(it -> it.recommender().equals(recommender) && it.kind() == kind)
                .filter(it -> it.status().seated())
                .toList();
    }

    /** All proposals of a call but drafts, by recommender and city in the order of codes; for modules, not for readers. */
    public List<Application> ofCall(CallId call) {
        var asked = calls.get(call);
        return repository.ofCall(call).stream().filter(it -> !it.apart(asked)).toList();
    }

    /** Where proposals within reach stand, for the waiting list of a module; it names the desks itself. */
    public List<Brief> briefs(Reach reach) {
        return reach.once(Briefs.class, () -> new Briefs(repository.briefs(reach)))
                .all();
    }

    private record Briefs(List<Brief> all) {}

    /** How many seats the recommender has taken and has. */
    public Seats seats(CallId call, Kind kind, RegionCode recommender) {
        return seats.of(call, kind, recommender);
    }

    /** Each submission as it was, newest first; a print names one by its number. */
    public List<Submitted> submissions(Actor actor, ApplicationId id) {
        return submissions(actor, get(actor, id));
    }

    /** The same of a proposal that has been read. */
    List<Submitted> submissions(Actor actor, Application read) {
        return repository.submissions(readable(actor, read).id());
    }

    /** The last submission, for a module that has checked the reader itself. */
    public Optional<Submitted> submitted(ApplicationId id) {
        return repository.submissions(id).stream().findFirst();
    }

    /** Its steps that were taken back, oldest first. */
    List<UndoneStep> undone(Actor actor, Application read) {
        return trail.undone(readable(actor, read).id());
    }

    /** A mark for the forms about the proposal, so that they move nothing that was moved after they were opened. */
    public Seen seen(Actor actor, ApplicationId id) {
        get(actor, id);
        return Seen.of(History.moves(trail.steps(id), trail.undone(id)));
    }

    /** The trail, oldest step first; others learn of 总局's part only with its decision. */
    public List<ApplicationStep> trail(Actor actor, ApplicationId id) {
        return trail(actor, get(actor, id));
    }

    /** The same of a proposal that has been read. */
    List<ApplicationStep> trail(Actor actor, Application read) {
        return trail.steps(readable(actor, read).id());
    }

    /** All remarks of all returns, newest first. */
    public List<ReturnRemark> remarks(Actor actor, ApplicationId id) {
        return remarks(actor, get(actor, id));
    }

    /** The same of a proposal that has been read. */
    List<ReturnRemark> remarks(Actor actor, Application read) {
        return trail.remarks(readable(actor, read).id());
    }

    /** The recommender's judgments (R53), for itself and 总局; the city learns decisions, not drafts of judgments. */
    public List<Judgment> judgments(Actor actor, Application read) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return trail.judgments(readable(actor, read).id());
    }

    /** What the actor may do to the proposal now: the buttons. */
    public List<Action> actions(Actor actor, Application application) {
        readable(actor, application);
        return Action.open(application.status(), application.holder(), actor.role());
    }

    private Application readable(Actor actor, Application read) {
        if (!readers.mayRead(actor, read)) {
            throw Readers.unknown();
        }
        return read;
    }
}
