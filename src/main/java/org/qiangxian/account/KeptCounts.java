package org.qiangxian.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.SavesByItself;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much waits at each place of the menu, as a session of this node read it no longer ago than {@link MenuSettings#kept}. All
 * modules are asked for it, which would be half the cost of a small page. The desk and whatever decides read anew and are not asked
 * here. What the reader does shows at once: any form that the session sends makes this node forget, but for what {@link SavesByItself}; the
 * line that answers an act changes the session, of which all nodes hear ({@link SessionNews}), and the page that shows the line reads anew. What others do, and
 * what time does, shows within that age. While no news is heard nothing is kept.
 */
@Component
class KeptCounts implements HandlerInterceptor {

    private record Read(UUID post, Map<String, Integer> counts) {}

    private final SessionMemory<Read> memory;

    KeptCounts(MenuSettings settings, SessionNews news) {
        memory = new SessionMemory<>(news, settings.kept());
    }

    /**
     * How much waits at each place for the actor; outside of a session read each time.
     *
     * @param read whether this page has read what waits already: its counts are then those of what it shows
     */
    Map<String, Integer> of(Actor actor, boolean read, Supplier<Map<String, Integer>> reading) {
        var session = session();
        if (session == null) {
            return reading.get();
        }
        var known = memory.of(session);
        if (read || known == null || !known.post().equals(actor.post())) {
            memory.drop(session);
            return read ? reading.get() : keep(session, actor, reading);
        }
        return known.counts();
    }

    private Map<String, Integer> keep(String session, Actor actor, Supplier<Map<String, Integer>> reading) {
        var moment = memory.moment();
        var counts = reading.get();
        memory.keep(session, new Read(actor.post(), counts), moment);
        return counts;
    }

    /** The session of a page that only shows and follows no act; null where there is none, and where nothing may be kept. */
    private @Nullable String session() {
        if (!memory.keeps()
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !HttpMethod.GET.matches(page.getRequest().getMethod())
                || Done.before(page.getRequest()) != null) {
            return null;
        }
        var session = page.getRequest().getSession(false);
        return session == null ? null : session.getId();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var session = HttpMethod.GET.matches(request.getMethod()) || savesByItself(handler)
                ? null
                : request.getSession(false);
        if (session != null) {
            memory.forget(session.getId());
        }
    }

    private static boolean savesByItself(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(SavesByItself.class);
    }
}
