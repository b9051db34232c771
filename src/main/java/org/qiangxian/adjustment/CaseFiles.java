package org.qiangxian.adjustment;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads cases and decides who may know of them. Everybody else gets the same answer as for a case that does not exist.
 */
@Component
class CaseFiles {

    private final AdjustmentRepository matters;
    private final HearingRepository hearings;
    private final RulingRepository rulings;
    private final Library library;

    CaseFiles(AdjustmentRepository matters, HearingRepository hearings, RulingRepository rulings, Library library) {
        this.matters = matters;
        this.hearings = hearings;
        this.rulings = rulings;
        this.library = library;
    }

    /** The whole of a case. */
    CaseFile of(Adjustment matter) {
        return new CaseFile(
                matter,
                hearings.hearings(matter.id()),
                hearings.opinions(matter.id()),
                rulings.rulings(matter.id()),
                rulings.reviews(matter.id()),
                matters.steps(matter.id()),
                matter.status() == AdjustmentStatus.CLUE && matters.twin(matter),
                library.find(matter.unit()).map(Membership::status).orElse(null));
    }

    /** A case, for who may read it. */
    CaseFile get(Actor actor, UUID id) {
        return matters.find(id)
                .filter(it -> near(actor, it))
                .map(this::of)
                .filter(it -> told(actor, it))
                .orElseThrow(CaseFiles::unknown);
    }

    /** The same, locked until the transaction ends; a caller who may not read it takes no lock and waits for none. */
    CaseFile lock(Actor actor, UUID id) {
        get(actor, id);
        return of(matters.lock(id).orElseThrow(CaseFiles::unknown));
    }

    /** A case as a line of a list. @param status where it lies for the reader */
    record Line(Adjustment matter, AdjustmentStatus status) {}

    /** The same as lines: the rest of a case is read for a city alone, which has few. */
    List<Line> lines(Actor actor) {
        return actor.is(Role.CITY)
                ? list(actor).stream()
                        .map(it -> new Line(it.matter(), it.status(actor)))
                        .toList()
                : within(actor).stream()
                        .filter(it -> near(actor, it))
                        .map(it -> new Line(it, it.status()))
                        .toList();
    }

    /** The cases there are for a reader, in the order of codes. */
    List<CaseFile> list(Actor actor) {
        return within(actor).stream()
                .map(this::of)
                .filter(it -> near(actor, it.matter()) && told(actor, it))
                .toList();
    }

    private List<Adjustment> within(Actor actor) {
        var area = actor.area();
        return switch (actor.role()) {
            case CITY -> area == null ? List.of() : matters.ofUnit(area);
            case PROVINCE -> area == null ? List.of() : matters.ofProvince(area);
            case DISCIPLINE -> area == null ? matters.all() : matters.ofProvince(area);
            case SAMR -> matters.all();
            case CITY_BUREAU, OPERATOR, EXPERT, DEPARTMENT, ORGANISER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                List.of();
        };
    }

    /**
     * The city from the moment it is told, and what it registered itself; the province its area; 总局 all; 纪检 all, or its
     * area. A demonstration account sees the invented province alone. It is checked before the rest of a case is read,
     * so that the time of the answer does not tell whether a case exists.
     */
    private static boolean near(Actor actor, Adjustment it) {
        if (actor.demonstration() && !it.fictional()) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> own(actor, it.unit());
            case PROVINCE -> own(actor, it.province());
            case DISCIPLINE -> actor.area() == null || own(actor, it.province());
            case SAMR -> true;
            case CITY_BUREAU, OPERATOR, EXPERT, DEPARTMENT, ORGANISER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    private static boolean told(Actor actor, CaseFile it) {
        return !actor.is(Role.CITY) || it.told() || it.matter().registrar() == Role.CITY;
    }

    private static boolean own(Actor actor, RegionCode code) {
        return code.equals(actor.area());
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这件事项，或者它不在您的范围内。请从列表重新进入。");
    }
}
