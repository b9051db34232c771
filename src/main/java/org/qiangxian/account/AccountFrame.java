package org.qiangxian.account;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Frame;
import org.qiangxian.shell.FrameSource;
import org.qiangxian.shell.RequestTrace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame as the person logged in sees it; asking for it opens no session. */
@Component
class AccountFrame implements FrameSource {

    private final Accounts accounts;
    private final Menu menu;
    private final PlatformSettings settings;
    private final Clock clock;
    private final ObjectProvider<UnreadMessages> unreadMessages;

    AccountFrame(
            Accounts accounts,
            Menu menu,
            PlatformSettings settings,
            ObjectProvider<UnreadMessages> unreadMessages,
            Clock clock) {
        this.accounts = accounts;
        this.menu = menu;
        this.settings = settings;
        this.unreadMessages = unreadMessages;
        this.clock = clock;
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        var signedIn = accounts.signedIn().orElse(null);
        return new Frame(
                signedIn == null ? null : viewer(signedIn),
                signedIn == null ? List.of() : menu.of(signedIn.actor()),
                request.getRequestURI(),
                RequestTrace.id(),
                settings.demonstration(),
                largeType(request),
                unread(signedIn == null ? null : signedIn.actor()),
                settings.support().isBlank() ? "请联系本单位的系统管理员" : settings.support(),
                Done.before(request),
                () -> token(request));
    }

    /** Administrators take no part in the business and get no messages about it. */
    private @Nullable Integer unread(@Nullable Actor actor) {
        var known = unreadMessages.getIfAvailable();
        return known == null || actor == null || actor.role().administrator() ? null : known.unread(actor);
    }

    private Frame.Viewer viewer(SignedIn signedIn) {
        var actor = signedIn.actor();
        var others = signedIn.posts().stream()
                .filter(post -> !post.post().equals(actor.post()))
                .map(post -> new Frame.Post(
                        post.post().toString(),
                        post.organisationName(),
                        post.role().label()))
                .toList();
        return new Frame.Viewer(
                actor.organisationName(),
                actor.role().label(),
                actor.name(),
                UUID.nameUUIDFromBytes(("page of " + actor.person()).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                actor.demonstration(),
                others,
                signedIn.idle(),
                Duration.between(clock.instant(), signedIn.until()));
    }

    private static boolean largeType(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals("large_type")
                                && cookie.getValue().equals("1"));
    }

    private static Frame.Token token(HttpServletRequest request) {
        @Nullable CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Frame.Token("_csrf", "")
                : new Frame.Token(token.getParameterName(), token.getToken());
    }
}
