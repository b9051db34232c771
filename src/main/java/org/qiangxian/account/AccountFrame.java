package org.qiangxian.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Frame;
import org.qiangxian.shell.FrameSource;
import org.qiangxian.shell.RequestTrace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame as the person logged in sees it; asking for it opens no session. */
@Component
class AccountFrame implements FrameSource {

    private static final int MOST_PLACES = 8;

    private final Accounts accounts;
    private final List<MenuItem> menu;
    private final PlatformSettings settings;
    private final ObjectProvider<Bell> bell;

    AccountFrame(Accounts accounts, List<MenuItem> menu, PlatformSettings settings, ObjectProvider<Bell> bell) {
        this.accounts = accounts;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
        this.settings = settings;
        this.bell = bell;
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        var actor = accounts.acting().orElse(null);
        return new Frame(
                actor == null ? null : viewer(actor),
                actor == null ? List.of() : places(actor.role()),
                request.getRequestURI(),
                RequestTrace.id(),
                settings.demonstration(),
                largeType(request),
                unread(actor),
                () -> token(request));
    }

    /** Administrators take part in no business and are told of none. */
    private @Nullable Integer unread(@Nullable Actor actor) {
        var known = bell.getIfAvailable();
        return known == null || actor == null || actor.role().administrator() ? null : known.unread(actor);
    }

    private static Frame.Viewer viewer(Actor actor) {
        return new Frame.Viewer(actor.organisationName(), actor.role().label(), actor.name(), actor.demonstration());
    }

    private List<Frame.Place> places(Role role) {
        return menu.stream()
                .filter(item -> item.roles().contains(role))
                .limit(MOST_PLACES)
                .map(item -> new Frame.Place(item.label(), item.icon(), item.href(), 0))
                .toList();
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
