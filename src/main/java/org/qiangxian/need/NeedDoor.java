package org.qiangxian.need;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may know of a need: its city, the offices that hold or held it, and the assigned answerers; for others it does
 * not exist (R93).
 */
@Component
class NeedDoor {

    private final NeedRepository repository;
    private final NeedPartRepository assignments;
    private final Offices offices;
    private final NeedClock clock;

    NeedDoor(NeedRepository repository, NeedPartRepository assignments, Offices offices, NeedClock clock) {
        this.repository = repository;
        this.assignments = assignments;
        this.offices = offices;
        this.clock = clock;
    }

    NeedRepository needs() {
        return repository;
    }

    NeedPartRepository parts() {
        return assignments;
    }

    Offices offices() {
        return offices;
    }

    NeedClock clock() {
        return clock;
    }

    /** The need; refuses actors it does not concern. */
    Need get(Actor actor, UUID id) {
        return repository.find(id).filter(need -> reads(actor, need)).orElseThrow(NeedDoor::unknown);
    }

    /** The same, locked until the end of the transaction. */
    Need hold(Actor actor, UUID id) {
        return repository.lock(id).filter(need -> reads(actor, need)).orElseThrow(NeedDoor::unknown);
    }

    private boolean reads(Actor actor, Need need) {
        if (!need.open(actor)) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> need.unit().equals(actor.area());
            case CITY_BUREAU, PROVINCE, SAMR -> repository.held(need.id(), Office.of(actor)) || assigned(actor, need);
            case DEPARTMENT -> assigned(actor, need);
            case OPERATOR, EXPERT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> false;
        };
    }

    private boolean assigned(Actor actor, Need need) {
        return assignments.of(need.id()).stream()
                .anyMatch(part -> part.status() != AssignmentStatus.REVOKED && part.isOf(actor));
    }

    /** The needs that concern the actor: for a city its own, for an office those it holds, held or is assigned to. */
    List<Need> of(Actor actor) {
        var found =
                switch (actor.role()) {
                    case CITY -> actor.area() instanceof RegionCode unit ? repository.of(unit) : List.<Need>of();
                    case CITY_BUREAU, PROVINCE, SAMR ->
                        Stream.concat(
                                        repository.heldBy(Office.of(actor)).stream(),
                                        repository.assignedTo(Office.of(actor), actor.organisation()).stream())
                                .distinct()
                                .toList();
                    case DEPARTMENT -> repository.assignedTo(Office.of(actor), actor.organisation());
                    case OPERATOR, EXPERT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                        List.<Need>of();
                };
        return found.stream().filter(need -> need.open(actor)).toList();
    }

    /** Whether the actor's office holds it now. */
    static boolean holds(Actor actor, Need need) {
        return need.holder().has(actor);
    }

    boolean top(Need need) {
        return offices.next(need.unit(), need.holder()).isEmpty();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这件需求，或者它不在您的办理范围内。请从“需求”重新进入。");
    }

    /** The share the actor is to answer. */
    Optional<Assignment> mine(Actor actor, Need need) {
        return need.status() == NeedStatus.ACCEPTED
                ? assignments.of(need.id()).stream()
                        .filter(part -> part.status() == AssignmentStatus.WAITING && part.isOf(actor))
                        .findFirst()
                : Optional.empty();
    }
}
