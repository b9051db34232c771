package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away what is too large before any of it is read: 12 MB, and 52 MB where workbooks are sent and somebody seems to be
 * logged in. Without it the sender would be told that the page has expired, for a form cut off has no token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class BodyLimit extends OncePerRequestFilter {

    private static final long USUAL = 12L << 20;
    private static final long WORKBOOK = 52L << 20;

    private final HandlerExceptionResolver problems;

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean workbook = request.getRequestURI().equals("/intake") && request.getRequestedSessionId() != null;
        long most = workbook ? WORKBOOK : USUAL;
        if (request.getContentLengthLong() > most) {
            var refusal = new Refusal.Invalid("发送的内容有 %.0f MB，%s。"
                    .formatted(
                            request.getContentLengthLong() / 1048576.0,
                            workbook ? "表格文件最多 50 MB；请拆成几份，或另存为 .xlsx 后再上传" : "一次最多 10 MB；请减小文件后再上传"));
            problems.resolveException(request, response, null, refusal);
            return;
        }
        chain.doFilter(request, response);
    }
}
