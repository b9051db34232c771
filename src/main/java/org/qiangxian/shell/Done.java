package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer to an act: the page it leads to opens with this line, which has the focus. It is shown once, so the
 * address needs no fragment.
 *
 * @param what what was done, 已…。
 * @param next what happens next and by when; empty where nothing does
 * @param undo the undo; null where there is none
 */
public record Done(String what, String next, @Nullable Undo undo) {

    private static final String WHAT = "done.what";
    private static final String NEXT = "done.next";
    private static final String HREF = "done.undo";
    private static final String UNTIL = "done.until";

    /**
     * The offer to undo the act for a short while.
     *
     * @param href the address to post to
     * @param until until when, in words
     */
    public record Undo(String href, String until) {}

    /** Ends an act on the page at {@code path}. */
    public static ModelAndView at(String path, String what, String next) {
        return new Done(what, next, null).leadingTo(path);
    }

    /** The same with an undo, where there is one. */
    public static ModelAndView at(String path, String what, String next, @Nullable Undo undo) {
        return new Done(what, next, undo).leadingTo(path);
    }

    public ModelAndView leadingTo(String path) {
        return new ModelAndView(new Redirect(path, this));
    }

    /** The line of the act before this request; null where there was none. */
    public static @Nullable Done before(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        if (carried == null || !(carried.get(WHAT) instanceof String what)) {
            return null;
        }
        var href = (String) carried.get(HREF);
        var undo = href == null ? null : new Undo(href, String.valueOf(carried.get(UNTIL)));
        return new Done(what, String.valueOf(carried.get(NEXT)), undo);
    }

    /** A redirect whose words travel in the session, never in the address. */
    private static final class Redirect extends RedirectView {

        private final Done done;

        Redirect(String path, Done done) {
            super(path, true, true, false);
            this.done = done;
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var carried = RequestContextUtils.getOutputFlashMap(request);
            carried.put(WHAT, done.what());
            carried.put(NEXT, (done.next() + " " + Door.replaced(request)).strip());
            if (done.undo() instanceof Undo undo) {
                carried.put(HREF, undo.href());
                carried.put(UNTIL, undo.until());
            }
            super.renderMergedOutputModel(model, request, response);
        }
    }
}
