package org.qiangxian.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Applications;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Field;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 试点与重点活动 for readers. A pilot is known to its city, its bureau, the body that recommended it and 总局;
 * for others it does not exist, nor does a real one for a demonstration account, whose password is public. Every list
 * is in the order of codes, and no other order exists (R1).
 */
@Service
@Transactional(readOnly = true)
public class Pilots {

    public static final String PATH = "/pilots";

    /** The kind under which {@code Undoing} keeps acts on pilots. */
    static final String KIND = "pilot";

    /** In SQL: the pilots of the city {@code :unit}, of which a module that rests on them may have something for it. */
    public static final String OF_UNIT = "select id from pilot.pilot where unit = :unit";

    private final PilotRepository repository;
    private final PilotRecordRepository records;
    private final Applications applications;
    private final Calls calls;
    private final Regions regions;

    Pilots(
            PilotRepository repository,
            PilotRecordRepository records,
            Applications applications,
            Calls calls,
            Regions regions) {
        this.repository = repository;
        this.records = records;
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
    }

    /**
     * The pilots and activities of a unit, latest year first, also those that are over; for a module that has checked
     * the reader itself.
     */
    public List<Pilot> of(RegionCode unit) {
        return repository.of(unit);
    }

    /** The pilot, for a module that has checked the reader itself. */
    public Optional<Pilot> find(PilotId id) {
        return repository.find(id);
    }

    /** The pilot; refuses one that is not the actor's to read. */
    public Pilot get(Actor actor, PilotId id) {
        return repository.find(id).filter(pilot -> mayRead(actor, pilot)).orElseThrow(PilotId::unknown);
    }

    /** The actor's pilots: a city's own, those of a bureau's counties, of a recommender, all for 总局. */
    public List<Pilot> list(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        if (actor.is(Role.SAMR)) {
            return repository.all().stream()
                    .filter(pilot -> mayRead(actor, pilot))
                    .toList();
        }
        if (area == null) {
            return List.of();
        }
        var all =
                switch (actor.role()) {
                    case CITY -> repository.of(area);
                    case PROVINCE -> repository.ofRecommender(area);
                    default -> repository.ofRecommender(calls.recommenderOf(area));
                };
        return all.stream().filter(pilot -> mayRead(actor, pilot)).toList();
    }

    boolean mayRead(Actor actor, Pilot pilot) {
        if (actor.demonstration() && pilot.real()) {
            return false;
        }
        return switch (actor.role()) {
            case CITY -> pilot.unit().equals(actor.area());
            case CITY_BUREAU -> regions.covers(actor.area(), pilot.unit());
            case PROVINCE -> pilot.recommender().equals(actor.area());
            case SAMR -> true;
            case OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    /**
     * The promises of the proposal as submitted, in the order of its form, without unit, title, directions and quarters
     * (R60).
     */
    public List<Promise> promised(Pilot pilot) {
        var application = pilot.application();
        if (application == null) {
            return records.promises(pilot.id());
        }
        var submitted = applications.submitted(application);
        if (submitted.isEmpty()) {
            return List.of();
        }
        var form = calls.get(pilot.call(), submitted.get().callVersion()).form(pilot.kind(), pilot.year());
        var promised = new ArrayList<Promise>();
        for (Field.Text field : form.texts()) {
            var words = submitted.get().content().text(field.key());
            if (!field.title() && !Typing.blank(words)) {
                promised.add(new Promise(field.name(), words.strip()));
            }
        }
        return List.copyOf(promised);
    }

    /** The landmark results of a pilot, oldest first (R151). */
    public List<Landmark> landmarks(PilotId id) {
        return records.landmarks(id);
    }

    /** Its valid summaries, oldest first; only the latest for each year and kind. */
    public List<Summary> summaries(PilotId id) {
        return records.summaries(id);
    }

    /** The pilot, locked until the end of the transaction; refuses one that is not the actor's to read. */
    Pilot held(Actor actor, PilotId id) {
        return repository.lock(id).filter(pilot -> mayRead(actor, pilot)).orElseThrow(PilotId::unknown);
    }

    /** Why its milestones cannot be marked now; empty where they can. */
    String whyNot(Pilot pilot) {
        return switch (pilot.status()) {
            case UNDER_WAY, INTERIM, CLOSING -> "";
            case PAUSED ->
                "这项%s现在暂缓，不用标记，也不用写总结；暂缓期间到期的节点不算超过日子，恢复以后接着办理。%s"
                        .formatted(
                                pilot.kindLabel(),
                                repository
                                        .resting(pilot.id())
                                        .map("暂缓的原因：%s"::formatted)
                                        .orElse(""));
            case DONE -> "%s已经完成，不再标记和修改。".formatted(pilot.kindLabel());
            case ENDED -> "%s已经终止，不再办理。".formatted(pilot.kindLabel());
        };
    }
}
