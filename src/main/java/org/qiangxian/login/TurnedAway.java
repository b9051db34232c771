package org.qiangxian.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.KeptForms;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.SentFrom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers requests that need a log-in: browsers are led to the log-in page and back, programs get problem details. */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;
    private final KeptForms forms;

    TurnedAway(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, KeptForms forms) {
        this.problems = problems;
        this.forms = forms;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException expired)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", login(path(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (forMachine(request)) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "请先登录，再访问这个地址。");
            problems.resolveException(
                    request, response, null, new ErrorResponseException(HttpStatus.UNAUTHORIZED, problem, null));
        } else {
            response.sendRedirect(login(request.getMethod().equals("GET") ? here(request) : SentFrom.page(request)));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && forms.shown(request, response)) {
            return;
        }
        var refusal = denied instanceof CsrfException
                ? new Refusal.Forbidden("页面停留时间过长，已失效，提交没有生效。请返回上一页，刷新后再提交。")
                : new Refusal.Forbidden("您的岗位没有查看或办理此事的权限。如确需办理，请联系安全管理员。");
        problems.resolveException(request, response, null, refusal);
    }

    private static String login(String next) {
        return next.isEmpty() || next.equals("/desk") || !LoginOutcome.local(next)
                ? "/login"
                : "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String path(@Nullable String url) {
        try {
            return url == null ? "" : String.valueOf(URI.create(url).getRawPath());
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static boolean forMachine(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI().startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }
}
