package org.qiangxian.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Obstacles;
import org.qiangxian.call.Calls;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The columns of the page of proposals side by side: text, judgments, and possible acts. */
@Component
class Columns {

    private final Applications applications;
    private final Obstacles obstacles;
    private final Calls calls;
    private final Regions regions;
    private final Catalogue catalogue;

    Columns(Applications applications, Obstacles obstacles, Calls calls, Regions regions, Catalogue catalogue) {
        this.applications = applications;
        this.obstacles = obstacles;
        this.calls = calls;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    /** @param typed what was just typed and refused */
    ComparePage.Column of(Actor actor, Application application, Map<String, String> typed) {
        var mine = application.id().toString().equals(typed.get("application"));
        var open = applications.actions(actor, application);
        return new ComparePage.Column(
                application,
                regions.displayName(application.unit()),
                calls.get(application.call(), application.callVersion()).form(application.kind()),
                cited(application),
                applications.judgments(actor, application),
                open,
                open.stream()
                        .flatMap(action -> button(application, action).stream())
                        .toList(),
                String.valueOf(applications.seen(actor, application.id()).step()),
                mine ? typed : Map.of());
    }

    private Optional<Button> button(Application application, Action action) {
        return Optional.ofNullable(shape(application, action))
                .map(button ->
                        button.unless(obstacles.against(application, action).orElse("")));
    }

    private static @Nullable Button shape(Application application, Action action) {
        return switch (action) {
            case PICK, SHORTLIST ->
                Button.within(action.label(), "action", action.name()).first();
            case RESERVE, RELEASE -> Button.within(action.label(), "action", action.name());
            case JUDGE -> Button.within("只保存判断", "action", action.name());
            case RETURN -> Button.link(action.label(), "/applications/%s#giveback".formatted(application.id()));
            default -> null;
        };
    }

    private List<String> cited(Application application) {
        var content = application.content();
        var text = String.join("\n", content.texts().values())
                + String.join("\n", content.quarters().values())
                + String.join("\n", content.safeguards().values());
        return catalogue.indicators().stream()
                .map(Indicator::name)
                .filter(text::contains)
                .toList();
    }
}
