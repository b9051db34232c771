package org.qiangxian.adjustment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of incidents (R20): a city its own, a province those of its area, 总局 any; what is officially determined
 * of them, or found by two persons of 总局. Nothing is ever removed.
 */
@Service
@Transactional
class Incidents {

    private final AdjustmentRepository matters;
    private final AdjustmentMoves moves;
    private final CaseFiles files;
    private final Library library;
    private final Regions regions;

    Incidents(AdjustmentRepository matters, AdjustmentMoves moves, CaseFiles files, Library library, Regions regions) {
        this.matters = matters;
        this.moves = moves;
        this.files = files;
        this.library = library;
        this.regions = regions;
    }

    /** The members an actor may register an incident of, in the order of codes. */
    @Transactional(readOnly = true)
    public List<Option> places(Actor actor) {
        return within(actor).stream()
                .map(code -> new Option(code.value(), regions.displayName(code)))
                .toList();
    }

    private List<RegionCode> within(Actor actor) {
        actor.require(AdjustmentAction.REGISTER.row().roles());
        var area = actor.area();
        var members =
                switch (actor.role()) {
                    case CITY ->
                        library
                                .find(Objects.requireNonNull(area))
                                .filter(it -> it.status().member())
                                .stream()
                                .toList();
                    case PROVINCE -> library.membersOf(Objects.requireNonNull(area));
                    default -> library.members();
                };
        var all = members.stream().map(each -> each.code()).toList();
        var fictional = actor.is(Role.SAMR)
                ? library.fictionalMembers().stream().map(each -> each.code()).toList()
                : List.<RegionCode>of();
        return Stream.concat(
                        all.stream()
                                .filter(code -> !actor.demonstration()
                                        || regions.get(code).fictional()),
                        fictional.stream())
                .toList();
    }

    /** Registers an incident of a member. */
    Adjustment register(Actor actor, IncidentForm form) {
        var typed = Typed.of(form);
        var places = within(actor);
        var named = actor.is(Role.CITY) ? String.valueOf(actor.area()) : typed.text("unit");
        var unit = places.stream().filter(code -> code.value().equals(named)).findFirst();
        if (unit.isEmpty()) {
            if (actor.is(Role.CITY)) {
                throw new Refusal.Conflict("本单位不在培育库中，不用登记。");
            }
            typed.remark("unit", "请选择本辖区在培育库中的一个单位。");
        }
        var incident = IncidentForm.checked(typed, moves.today());
        typed.orRefuse();
        return register(actor, unit.orElseThrow(), incident);
    }

    private Adjustment register(Actor actor, RegionCode unit, Incident incident) {
        var matter = begun(unit, incident, actor.role());
        if (actor.is(Role.PROVINCE, Role.SAMR)) {
            matters.lock(unit);
            requireNew(actor, matter);
        }
        matters.insert(matter);
        moves.move(actor, files.of(matter), AdjustmentAction.REGISTER, "");
        return matter;
    }

    /** A new case of a unit, before its first step. */
    private Adjustment begun(RegionCode unit, Incident incident, Role registrar) {
        return new Adjustment(
                UUID.randomUUID(),
                unit,
                regions.provincialBodyOf(unit).code(),
                incident,
                registrar,
                regions.get(unit).fictional(),
                AdjustmentStatus.CLUE,
                moves.now(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Refuses a second registration of one incident to those who can read the first. To a city the refusal would reveal
     * a case it was not told of, so its registration is accepted and 总局 joins the two.
     */
    private void requireNew(Actor actor, Adjustment matter) {
        var known = files.list(actor).stream()
                .map(CaseFile::matter)
                .filter(it -> it.unit().equals(matter.unit())
                        && it.incident().kind() == matter.incident().kind()
                        && it.incident().happenedOn().equals(matter.incident().happenedOn()))
                .anyMatch(it -> it.status() != AdjustmentStatus.SET_ASIDE && it.status() != AdjustmentStatus.CORRECTED);
        if (known) {
            throw new Refusal.Conflict("该地同一天的同类事件已经登记，一个事件只登记一次。请在原有的一件上补充材料。");
        }
    }

    /** The official determination; a later one takes the place of the first, and the course keeps both. */
    void determine(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.DETERMINE, seen);
        var determination = new Determination(
                typed.needed("issuer", "认定机关", 100),
                typed.needed("number", "认定文号", 60),
                typed.needed("level", "认定等级", 40),
                Written.past(typed, "day", "认定日期", moves.today()));
        if (typed.sound()
                && determination.day().isBefore(file.matter().incident().happenedOn())) {
            typed.remark("day", "认定日期早于事件发生日期，请核对。");
        }
        Written.judge(typed, "issuer", "number", "level");
        typed.orRefuse();
        matters.determine(id, determination);
        moves.move(actor, file, AdjustmentAction.DETERMINE, determination.words());
    }

    /** The written finding of 总局 on a 重大负面舆情事件, by the first of two persons. */
    void find(Actor actor, UUID id, Typed typed, Seen seen) {
        var file = moves.ready(actor, id, AdjustmentAction.FIND, seen);
        var words = typed.needed("finding", "书面认定", Written.LONGEST_TEXT);
        Written.judge(typed, "finding");
        typed.orRefuse();
        matters.find(id, words, actor.signature());
        moves.move(actor, file, AdjustmentAction.FIND, words);
    }
}
