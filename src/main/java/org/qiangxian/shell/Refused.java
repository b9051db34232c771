package org.qiangxian.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a refused form: the page again, with its frame, what was typed and the remarks, under the status of the
 * refusal. htmx is told to show it as it shows a success.
 */
public final class Refused {

    private Refused() {}

    /** @param page the page as it stands, holding what was typed and {@link Refusal.Invalid#fields()} */
    public static ModelAndView page(String view, Object page, Refusal refusal) {
        return page(view, Map.of("page", page), refusal);
    }

    /** A page whose template takes several things. */
    public static ModelAndView page(String view, Map<String, ?> model, Refusal refusal) {
        return new ModelAndView(view, model, status(refusal));
    }

    /** A page that its controller has put together already. */
    public static ModelAndView as(ModelAndView page, Refusal refusal) {
        page.setStatus(status(refusal));
        return page;
    }

    /** The remarks for a page with several forms, each under the id of its field. */
    public static Map<String, String> errors(Refusal.Invalid refusal, UnaryOperator<String> id) {
        var errors = new LinkedHashMap<String, String>();
        refusal.fields().forEach((field, remark) -> errors.put(id.apply(field), remark));
        return errors;
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound _ -> HttpStatus.NOT_FOUND;
            case Refusal.Conflict _ -> HttpStatus.CONFLICT;
            case Refusal.Forbidden _ -> HttpStatus.FORBIDDEN;
            case Refusal.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
            case Refusal.Busy _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case Refusal.Invalid _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
