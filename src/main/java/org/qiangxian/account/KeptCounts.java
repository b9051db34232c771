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
 * The counts in the menu, kept for each session of this node for {@link MenuSettings#kept}. Reading them asks many modules, which
 * would be half the cost of a small page. The desk and every check that decides something read afresh and never ask here.
 *
 * <p>The reader's own acts show at once. A form that the session sends makes this node forget its counts, except for
 * {@link SavesByItself}. The line that answers an act changes the session; every node hears of that ({@link SessionNews}), and the
 * page that shows the line reads afresh. Acts of others, and turns that begin with a day, show when the counts are that old.
 * While a node hears no news it keeps nothing.
 */
@Component
class KeptCounts implements HandlerInterceptor {

    private record Read(UUID post, Map<String, Integer> counts) {}

    private final SessionMemory<Read> memory;

    KeptCounts(MenuSettings settings, SessionNews news) {
        memory = new SessionMemory<>(news, settings.kept());
    }

    /**
     * How much waits for the actor at each place of the menu. Outside a session this reads every time.
     *
     * @param read whether this page has read what waits already; its counts then agree with what it shows
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
