package org.qiangxian.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of publications together. */
@Component
@Transactional(readOnly = true)
class PublicationPages {

    private final Publications publications;
    private final PublicationRepository repository;
    private final PublicationFiles files;
    private final PublicationTrails trails;
    private final Regions regions;

    PublicationPages(
            Publications publications,
            PublicationRepository repository,
            PublicationFiles files,
            PublicationTrails trails,
            Regions regions) {
        this.publications = publications;
        this.repository = repository;
        this.files = files;
        this.trails = trails;
        this.regions = regions;
    }

    static @Nullable PublicationKind kind(String name) {
        return Stream.of(PublicationKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    LibraryPage library(String kind, int page) {
        var asked = kind(kind);
        return new LibraryPage(
                publications.library(asked, page).map(it -> line(it, false)), asked == null ? "" : asked.name());
    }

    private PublicationListPage.Line line(Publication it, boolean unit) {
        return new PublicationListPage.Line(
                it, publications.standing(it, unit), it.paper().validity(publications.today()));
    }

    PublicationPage show(Actor actor, UUID id) {
        var it = publications.get(actor, id);
        var unit = it.of(actor);
        var now = publications.now();
        return page(it, actor, unit ? trails.of(actor, it, now) : null, unit ? buttons(actor, it) : List.of(), now);
    }

    PublicationPage open(UUID id) {
        return page(publications.open(id), null, null, List.of(), publications.now());
    }

    private PublicationPage page(
            Publication it, @Nullable Actor actor, @Nullable Trail trail, List<Button> buttons, Instant now) {
        var unit = actor != null && it.of(actor);
        return new PublicationPage(
                it,
                actor == null ? "/texts" : "/publications",
                unit,
                publications.standing(it, unit),
                trail,
                buttons,
                files.of(it),
                unit ? delivered(it) : List.of(),
                addressed(it.paper()),
                publications
                        .formerOf(it)
                        .filter(old -> publications.sees(actor, old))
                        .orElse(null),
                publications
                        .replacementOf(it, unit)
                        .filter(next -> publications.sees(actor, next))
                        .orElse(null),
                it.status() == PublicationStatus.WITHDRAWN ? withdrawn(it) : "",
                now,
                "",
                Map.of());
    }

    private String withdrawn(Publication it) {
        return repository.steps(it.id()).stream()
                .filter(step -> step.action() == PublicationAction.WITHDRAW)
                .map(PublicationStep::reason)
                .findFirst()
                .orElse("");
    }

    /** Its addressees, in the words of the paper. */
    List<String> addressed(Paper paper) {
        var names = new ArrayList<String>();
        paper.addressed().stream().sorted().map(Addressee::label).forEach(names::add);
        paper.units().stream().map(this::name).forEach(names::add);
        return names;
    }

    private String name(RegionCode code) {
        return regions.find(code).map(unit -> regions.displayName(unit.code())).orElse(code.value());
    }

    private List<PublicationPage.Delivered> delivered(Publication it) {
        return repository.deliveries(it.id()).stream()
                .map(each -> new PublicationPage.Delivered(
                        Optional.ofNullable(each.area()).map(this::name).orElse("")
                                + each.role().label(),
                        each.copy() ? "抄送" : "主送",
                        each.at()))
                .toList();
    }

    /** The unit's buttons, disabled with the words of the refusal. */
    private List<Button> buttons(Actor actor, Publication it) {
        var path = it.address();
        return switch (it.status()) {
            case DRAFT, RETURNED ->
                List.of(
                        Button.link("修改和送签", path + "/edit").first(),
                        Button.post(PublicationAction.DISCARD.label(), path)
                                .sending("action", PublicationAction.DISCARD.name())
                                .noting("放弃后不再列出，不能恢复。"));
            case TO_SIGN ->
                List.of(
                        Button.link(PublicationAction.ISSUE.label(), path + "/issue")
                                .first()
                                .unless(publications.against(actor, it)),
                        Button.post(PublicationAction.RETURN.label(), path)
                                .sending("action", PublicationAction.RETURN.name())
                                .asking(new Button.Ask("reason", "退回意见", Drafting.LONGEST_REASON, true))
                                .unless(Drafting.against(actor, it, PublicationAction.RETURN)),
                        Button.post(PublicationAction.RECALL.label(), path)
                                .sending("action", PublicationAction.RECALL.name())
                                .unless(Drafting.against(actor, it, PublicationAction.RECALL)));
            case ISSUED ->
                List.of(
                        Button.link("起草代替它的文件", "/publications/new?replaces=" + it.id())
                                .unless(Drafting.early(it, publications.now())),
                        Button.link(PublicationAction.WITHDRAW.label(), path + "/withdraw"));
            case REPLACED -> List.of(Button.link(PublicationAction.WITHDRAW.label(), path + "/withdraw"));
            case WITHDRAWN -> List.of(Button.link("照此重新起草", "/publications/new?like=" + it.id()));
            case DISCARDED -> List.of();
        };
    }

    /** The form of a new one, possibly replacing another. */
    PublicationEditPage begin(Actor actor, @Nullable Publication replaced) {
        publications.issuer(actor);
        return page(actor, null, PublicationForm.begun(publications.today(), replaced), 0);
    }

    /** The form of a draft of the actor's unit. */
    PublicationEditPage edit(Actor actor, UUID id) {
        var it = written(actor, id);
        return page(actor, it, PublicationForm.of(it.paper()), it.edit());
    }

    /** The form as it was typed. */
    PublicationEditPage edit(Actor actor, @Nullable UUID id, PublicationForm typed, int edit) {
        return page(actor, id == null ? null : written(actor, id), typed, edit);
    }

    /** The form as typed, when somebody else saved it or handed it over meanwhile, so that nothing is lost. */
    PublicationEditPage over(Actor actor, UUID id, PublicationForm typed) {
        var it = own(actor, id);
        return page(actor, it, typed, it.edit());
    }

    private Publication own(Actor actor, UUID id) {
        publications.issuer(actor);
        var it = publications.get(actor, id);
        if (!it.of(actor)) {
            throw Publications.absent();
        }
        return it;
    }

    private Publication written(Actor actor, UUID id) {
        var it = own(actor, id);
        PublicationAction.SAVE.check(actor, it.status(), () -> Drafting.moved(it, PublicationAction.SAVE));
        return it;
    }

    private PublicationEditPage page(Actor actor, @Nullable Publication it, PublicationForm form, int edit) {
        var id = it == null ? PublicationForm.idOf(form.replaces()) : it.paper().replaces();
        var replaced = Optional.ofNullable(id)
                .flatMap(repository::find)
                .filter(old -> old.of(actor))
                .map(old -> "《%s》%s".formatted(old.paper().title(), old.paper().number()))
                .orElse("");
        return new PublicationEditPage(it, form, edit, actor.role(), replaced, "", Map.of());
    }

    static PublicationEditPage turned(PublicationEditPage page, String message, Refusal refusal) {
        var errors = refusal instanceof Refusal.Invalid invalid ? invalid.fields() : Map.<String, String>of();
        return new PublicationEditPage(
                page.it(), page.form(), page.edit(), page.issuer(), page.replaced(), message, errors);
    }
}
