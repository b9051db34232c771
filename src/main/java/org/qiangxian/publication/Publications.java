package org.qiangxian.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of publications for readers. Before its embargo ends, and, unless it is public, for those it is not
 * addressed to, a publication does not exist: every list, address and file answers as for one that never was (R83,
 * R131).
 */
@Service
@Transactional(readOnly = true)
public class Publications {

    static final Role[] READERS = {
        Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DEPARTMENT, Role.DISCIPLINE
    };
    static final int PAGE = 20;

    /** The most papers of each kind offered for linking. */
    private static final int MOST_LINKED = 100;

    private final PublicationRepository publications;
    private final PublicationQuery query;
    private final Regions regions;
    private final PlatformSettings settings;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            PublicationQuery query,
            Regions regions,
            PlatformSettings settings,
            Clock clock) {
        this.publications = publications;
        this.query = query;
        this.regions = regions;
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** A publication, for its unit and its recipients, or a public one; refuses others as unknown. */
    public Publication get(Actor actor, UUID id) {
        actor.require(READERS);
        return publications
                .find(id)
                .filter(each -> each.of(actor))
                .or(() -> query.concerning(reader(actor), id, now()))
                .or(() -> query.open(id, settings.demonstration(), now()))
                .orElseThrow(Publications::absent);
    }

    /** The same; empty where it does not exist for this reader. */
    public Optional<Publication> find(Actor actor, UUID id) {
        try {
            return Optional.of(get(actor, id));
        } catch (Refusal.NotFound _) {
            return Optional.empty();
        }
    }

    /**
     * Papers that other records of the actor may link to: issued ones of the actor's unit, those sent to it, and public
     * ones; the latest of each.
     */
    public List<Publication> linkable(Actor actor) {
        actor.require(READERS);
        var reader = reader(actor);
        var now = now();
        return Stream.of(
                        query.own(reader, Asked.ALL, MOST_LINKED, 0),
                        query.received(reader, Asked.ALL, now, MOST_LINKED, 0),
                        query.open(null, settings.demonstration(), now, MOST_LINKED, 0))
                .flatMap(List::stream)
                .filter(each -> each.status() == PublicationStatus.ISSUED)
                .collect(Collectors.toMap(Publication::id, each -> each, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A public one, for everybody. */
    public Publication open(UUID id) {
        return query.open(id, settings.demonstration(), now()).orElseThrow(Publications::absent);
    }

    /** Whether a reader may know a publication; null asks for everybody. */
    boolean sees(@Nullable Actor actor, Publication other) {
        return actor != null
                        && (other.of(actor)
                                || query.concerning(reader(actor), other.id(), now())
                                        .isPresent())
                || query.open(other.id(), settings.demonstration(), now()).isPresent();
    }

    /** The public ones, of one kind or of all. */
    public Paged<Publication> library(@Nullable PublicationKind kind, int page) {
        var now = now();
        var demonstration = settings.demonstration();
        return Paged.of(
                page,
                PAGE,
                query.countOpen(kind, demonstration, now),
                (limit, offset) -> query.open(kind, demonstration, now, limit, offset));
    }

    /** The one that replaces it, if the reader may know it. */
    Optional<Publication> replacementOf(Publication publication, boolean unit) {
        return publications.replacementOf(publication.id()).filter(each -> unit || each.released(now()));
    }

    /** The one it replaces. */
    Optional<Publication> formerOf(Publication publication) {
        return Optional.ofNullable(publication.paper().replaces()).flatMap(publications::find);
    }

    /** Its status for a reader: replaced only once the reader may know the replacement. */
    public PublicationStatus standing(Actor actor, Publication publication) {
        return standing(publication, publication.of(actor));
    }

    PublicationStatus standing(Publication publication, boolean unit) {
        return publication.status() == PublicationStatus.REPLACED
                        && !unit
                        && replacementOf(publication, false).isEmpty()
                ? PublicationStatus.ISSUED
                : publication.status();
    }

    /** The reader in the form the statements need. */
    Reader reader(Actor actor) {
        var area = actor.area();
        if (area == null) {
            return new Reader(actor.role(), "", "", "", actor.demonstration(), true);
        }
        var unit = regions.find(area);
        return new Reader(
                actor.role(),
                area.value(),
                unit.flatMap(it -> regions.cityOf(it.code()))
                        .map(it -> it.code().value())
                        .orElse(""),
                unit.map(it -> province(it).code().value()).orElse(""),
                actor.demonstration(),
                unit.filter(Region::fictional).isPresent());
    }

    private Region province(Region unit) {
        return regions.provincialBodyOf(unit.code());
    }

    /** The unit of a writer; demonstration accounts write only for 示例省 and 总局. */
    Issuer issuer(Actor actor) {
        actor.require(PublicationAction.WRITERS);
        var barred = barred(actor);
        if (!barred.isEmpty()) {
            throw new Refusal.Forbidden(barred);
        }
        var area = actor.area();
        return new Issuer(
                actor.role(),
                area,
                area == null
                        ? null
                        : regions.find(area)
                                .map(this::province)
                                .map(Region::code)
                                .orElse(null),
                actor.organisationName());
    }

    /** Why the actor cannot write publications; empty where they can. */
    String barred(Actor actor) {
        var area = actor.area();
        var real = area != null
                && regions.find(area).filter(unit -> !unit.fictional()).isPresent();
        return actor.demonstration() && real ? "演示账号只能以示例省的单位和总局的名义起草，不能以真实地区的单位起草。" : "";
    }

    /** Why it cannot be signed by the actor now, in the words of the refusal; empty where it can. */
    String against(Actor actor, Publication draft) {
        var own = Drafting.against(actor, draft, PublicationAction.ISSUE);
        if (!own.isEmpty()) {
            return own;
        }
        if (!draft.paper().number().isEmpty() && publications.numbered(draft, now())) {
            return numbered(draft);
        }
        var replaces = draft.paper().replaces();
        return replaces == null
                        || publications
                                .find(replaces)
                                .filter(old -> old.status() == PublicationStatus.ISSUED)
                                .isPresent()
                ? ""
                : "它要代替的文件已经撤回或被代替。请退回，由起草人重新起草。";
    }

    static String numbered(Publication draft) {
        return "文号%s已用于本单位另一份现行文件。请退回核对；要代替那份文件的，从它的页面起草。"
                .formatted(draft.paper().number());
    }

    static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这份文件，或它不在您的查看范围内。请从文件列表重新进入。");
    }
}
