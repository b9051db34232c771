package org.qiangxian.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.People;
import org.qiangxian.login.LoginFact.LoggedIn;
import org.qiangxian.login.LoginFact.LoggedOut;
import org.qiangxian.login.LoginFact.LoginRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What follows a log-in, a refused log-in, and a log-out; the journal records each. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private final ApplicationEventPublisher facts;

    LoginOutcome(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var signedIn = Accounts.of(authentication).orElseThrow();
        request.getSession().setMaxInactiveInterval((int) signedIn.idle().toSeconds());
        facts.publishEvent(new LoggedIn(signedIn.actor().login()));
        response.sendRedirect(signedIn.mustChange() ? "/account/password" : next(request, "/desk"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var login = People.login(String.valueOf(request.getParameter("login")));
        if (!(refusal instanceof LoginCheck.Busy)) {
            facts.publishEvent(new LoginRefused(login, String.valueOf(refusal.getMessage())));
        }
        response.sendRedirect(back(request, why(refusal)));
    }

    /** The address of the log-in page, with the reason and the page the reader wanted. */
    static String back(HttpServletRequest request, String why) {
        var next = next(request, "");
        return "/login?refused=" + why
                + (next.isEmpty() ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Accounts.of(authentication)
                .ifPresent(signedIn ->
                        facts.publishEvent(new LoggedOut(signedIn.actor().login())));
    }

    private static String why(AuthenticationException refusal) {
        return switch (refusal) {
            case LockedException _ -> "locked";
            case LoginCheck.Busy _ -> "busy";
            default -> "wrong";
        };
    }

    /** The page the reader wanted, if it is one of this site. */
    private static String next(HttpServletRequest request, String otherwise) {
        var next = request.getParameter("next");
        return next != null && local(next) ? next : otherwise;
    }

    /** Whether it is a path of this site; anything that could lead elsewhere is not. */
    static boolean local(String path) {
        return path.matches("/(?!/)[A-Za-z0-9/_.?=&%-]*") && !path.startsWith("/login") && !path.startsWith("/logout");
    }
}
