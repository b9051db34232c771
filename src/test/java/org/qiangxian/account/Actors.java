package org.qiangxian.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Actors for tests: {@code Actors.city("140728")}; {@code mvc.get().uri("/desk").with(Actors.as(actor))}. */
public final class Actors {

    /**
     * The name of the {@code MovableClock} bean: a walk asks for it ten thousand times, and a look-up by type would
     * search all beans.
     */
    private static final String CLOCK = "movableClock";

    private Actors() {}

    public static Actor city(String code) {
        return of(Role.CITY, code);
    }

    public static Actor cityBureau(String code) {
        return of(Role.CITY_BUREAU, code);
    }

    public static Actor province(String code) {
        return of(Role.PROVINCE, code);
    }

    public static Actor samr() {
        return of(Role.SAMR, null);
    }

    public static Actor operator() {
        return of(Role.OPERATOR, null);
    }

    /** An actor in {@code role}; the same for the same role and area. */
    public static Actor of(Role role, @Nullable String area) {
        var login = "test-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + (area == null ? "" : "-" + area);
        return new Actor(
                id("person", login),
                id("post", login),
                login,
                role.label(),
                id("organisation", login),
                "测试单位" + (area == null ? "" : area),
                role,
                area == null ? null : new RegionCode(area),
                false);
    }

    /** The same actor as a demonstration account. */
    public static Actor demonstration(Actor actor) {
        return new Actor(
                actor.person(),
                actor.post(),
                actor.login(),
                actor.name(),
                actor.organisation(),
                actor.organisationName(),
                actor.role(),
                actor.area(),
                true);
    }

    /**
     * Makes a MockMvc request one of {@code actor}, logged in at the time that the platform's clock shows. A POST
     * needs {@code csrf()} as well.
     */
    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            var clock = WebApplicationContextUtils.getRequiredWebApplicationContext(
                            Objects.requireNonNull(request.getServletContext()))
                    .getBean(CLOCK, Clock.class);
            var signedIn = new SignedIn(actor, false, clock.instant());
            return SecurityMockMvcRequestPostProcessors.authentication(signedIn.authentication())
                    .postProcessRequest(request);
        };
    }

    /** Runs {@code work} as {@code actor} on this thread, without any request. */
    public static void acting(Actor actor, Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(actor, false, Instant.now()).authentication());
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static UUID id(String kind, String login) {
        return UUID.nameUUIDFromBytes((kind + login).getBytes(UTF_8));
    }
}
