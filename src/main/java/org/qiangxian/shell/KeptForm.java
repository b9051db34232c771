package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * A public form that is shown again as typed when it arrives without a valid CSRF token, because the browser lost it or
 * the page was open too long. Contributed by the module of the form.
 */
public interface KeptForm {

    /** Whether the form is sent to this path. */
    boolean at(String path);

    /** The form with what was typed, and what to do. */
    ModelAndView again(HttpServletRequest request);
}
