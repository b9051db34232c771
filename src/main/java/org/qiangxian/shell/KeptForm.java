package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form of the public that is shown again as it was typed where it came without the sign of its page, because the browser lost it or the
 * page was open for too long. Contributed by the module of the form.
 */
public interface KeptForm {

    /** Whether it is sent to this path. */
    boolean at(String path);

    /** The form with what was typed, and what to do. */
    ModelAndView again(HttpServletRequest request);
}
