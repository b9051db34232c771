package org.qiangxian.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers requests that filters or the server itself refused in the same way as all others. */
@Controller
class DispatchedErrors implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request) {
        throw new ErrorResponseException(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        ? HttpStatusCode.valueOf(status)
                        : HttpStatus.NOT_FOUND);
    }
}
