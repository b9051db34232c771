package org.qiangxian.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Documents;
import org.qiangxian.form.Content;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.springframework.stereotype.Component;

/**
 * The head of a proposal's page: its strip, the buttons of what the table allows the reader, disabled with the reason
 * where an obstacle exists, and a warning about characters that cannot be printed.
 */
@Component
class Strip {

    private static final Button.Ask WHY_URGE = new Button.Ask("reason", "催办说明（可不填）", 100, false);

    private final ProposalTrails trails;
    private final KnownFacts known;
    private final Obstacles obstacles;
    private final Partnership partners;
    private final Documents documents;

    Strip(ProposalTrails trails, KnownFacts known, Obstacles obstacles, Partnership partners, Documents documents) {
        this.trails = trails;
        this.known = known;
        this.obstacles = obstacles;
        this.partners = partners;
        this.documents = documents;
    }

    Trail trail(Actor actor, Application it, List<ApplicationStep> steps) {
        var strip = trails.of(actor, it, steps, known.shortPlace(it.unit()));
        return obstacles.resting(it).map(why -> resting(strip, why)).orElse(strip);
    }

    /** The strip of a proposal that rests because of a decision about its city: it waits for nobody until that ends. */
    private static Trail resting(Trail strip, String why) {
        return Trail.at(strip.where(), strip.since(), strip.now())
                .along(strip.stations())
                .next("恢复以后", "照原样继续", null, "")
                .log(strip.steps())
                .undo(strip.undo())
                .without(why);
    }

    /** All buttons but the one that the strip has already. */
    List<Button> buttons(Application it, List<Action> open, Trail strip) {
        return open.stream()
                .flatMap(action ->
                        button(it, action)
                                .map(button -> button.unless(
                                        obstacles.against(it, action).orElse("")))
                                .stream())
                .filter(button -> !same(strip.go(), button))
                .filter(button -> !isReturn(button) || !button.open())
                .toList();
    }

    /** Why the act may not be done now; empty where it may. */
    String barred(Application it, Action action) {
        return obstacles.against(it, action).orElse("");
    }

    /** The partners and where their consents stand. */
    List<Partnership.Standing> partners(Application it) {
        return partners.of(it);
    }

    /** The text to read: what was submitted, or what is written now with the partners that agreed. */
    Application whole(Application it) {
        return it.status().editable() || it.status() == Status.RECORDED ? it.with(partners.whole(it)) : it;
    }

    /** Which characters no font of ours can print, in words, before anybody stamps a paper; empty where all can be. */
    String unprintable(Content content) {
        return documents.unprintable(content.written());
    }

    /** Whether the form of a return may be shown. */
    boolean returns(Application it, List<Action> open) {
        return Stream.of(Action.SEND_BACK, Action.RETURN)
                .anyMatch(action ->
                        open.contains(action) && obstacles.against(it, action).isEmpty());
    }

    private static boolean isReturn(Button button) {
        return button.href().endsWith("/return");
    }

    private static boolean same(@Nullable Button strip, Button button) {
        return strip != null && strip.href().equals(button.href());
    }

    private static Optional<Button> button(Application it, Action action) {
        var path = "/applications/" + it.id();
        return Optional.ofNullable(
                switch (action) {
                    case WITHDRAW -> move(it, action, "撤回修改").noting("对方开始办理前可以撤回；对方只是阅读，不影响撤回。");
                    case REOPEN -> move(it, action, "修改记录");
                    case URGE -> move(it, action, "催办").asking(WHY_URGE).noting("每天一次，记入办理经过。");
                    case PASS -> Button.post("通过，转省局", path + "/pass").noting("市局只通过或退回，不改文字。");
                    case SEND_BACK, RETURN -> Button.post(action.label(), path + "/return");
                    case PICK, JUDGE ->
                        Button.link(
                                action == Action.PICK ? "选为推荐" : "填写判断、列为拟推荐或备选",
                                "/recommendations?call=%s&kind=%s&read=%s".formatted(it.call(), it.kind(), it.id()));
                    default -> null;
                });
    }

    private static Button move(Application it, Action action, String label) {
        return Button.post(label, "/applications/%s/move".formatted(it.id())).sending("action", action.name());
    }
}
