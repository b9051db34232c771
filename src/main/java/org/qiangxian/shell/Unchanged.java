package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Ensures that an act which cannot be undone is done only while its page of consequences is still true: before the act
 * the page is made again, and if its consequences have changed meanwhile, the sender sees the new page and nothing is
 * done. An act that is no longer possible is refused by its own code, with its own reason.
 */
@Component
class Unchanged implements HandlerInterceptor {

    private static final Refusal.Conflict CHANGED = new Refusal.Conflict("您看过以后，办理的结果有了变化，所以还没有办理。请看下面新的内容，再决定是否确认。");

    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private final ObjectProvider<RequestMappingHandlerAdapter> calls;

    Unchanged(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages,
            ObjectProvider<RequestMappingHandlerAdapter> calls) {
        this.pages = pages;
        this.calls = calls;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object act) throws Exception {
        var seen = HttpMethod.POST.matches(request.getMethod()) ? request.getParameter(Consequences.SEEN) : null;
        var now = seen == null ? null : now(new Look(request), response);
        if (now != null && now.open() && !now.mark().equals(seen)) {
            throw new ModelAndViewDefiningException(now.changed(request.getParameterMap(), CHANGED));
        }
        return true;
    }

    /** The present page of consequences at the address of the act; null where there is none. */
    private @Nullable Consequences now(Look look, HttpServletResponse response) throws Exception {
        var page = pages.getObject().getHandler(look);
        try {
            return page == null ? null : of(calls.getObject().handle(look, response, page.getHandler()));
        } catch (Refusal _) {
            return null;
        }
    }

    private static @Nullable Consequences of(@Nullable ModelAndView page) {
        return page != null && page.getModel().get("page") instanceof Consequences consequences ? consequences : null;
    }

    /** The same request as a GET, with attributes of its own. */
    private static final class Look extends HttpServletRequestWrapper {

        private final Map<String, Object> noted = new HashMap<>();

        Look(HttpServletRequest request) {
            super(request);
            Collections.list(request.getAttributeNames())
                    .forEach(name -> setAttribute(name, request.getAttribute(name)));
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return noted.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(noted.keySet());
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                noted.remove(name);
            } else {
                noted.put(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            noted.remove(name);
        }
    }
}
