package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a request body that is too large before any of it is read: above 64 KB from readers not logged in (more for
 * public forms with files, see {@link PublicUpload}), above 12 MB from others, and above 52 MB where workbooks are
 * sent. It also bounds the sum of all bodies to what one node can hold, of which the public may take a quarter. It runs
 * after the session filter, so that an invented cookie has no effect. Without it the sender would be told that the page
 * has expired, because a truncated form has no token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
final class BodyLimit extends OncePerRequestFilter {

    private static final long STRANGER = 64L << 10;
    private static final long USUAL = 12L << 20;
    private static final long WORKBOOK = 52L << 20;

    /** The size from which bodies count towards the sum. */
    private static final long COUNTED = 1L << 20;

    private static final int MOST_MIB_AT_ONCE = 256;
    private static final int MOST_MIB_OF_STRANGERS = 64;

    private final HandlerExceptionResolver problems;
    private final List<PublicUpload> uploads;
    private final Semaphore room = new Semaphore(MOST_MIB_AT_ONCE, true);
    private final Semaphore strangersRoom = new Semaphore(MOST_MIB_OF_STRANGERS, true);

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, List<PublicUpload> uploads) {
        this.problems = problems;
        this.uploads = List.copyOf(uploads);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean endless = length < 0 && request.getHeader("Transfer-Encoding") != null;
        boolean stranger = (endless || length > STRANGER) && !loggedIn(request);
        long open = stranger && !endless ? open(request) : 0;
        if (stranger && open > 0 && length > open) {
            UnreadBody.leave(request);
            refuse(
                    request,
                    response,
                    new Refusal.Invalid("材料一共有 %.0f MB，没有接收；一次最多 %d MB。请减少或压缩材料以后再提交，也可以只提交文字。"
                            .formatted(length / 1048576.0, (open >> 20) - 1)));
            return;
        }
        if (stranger && open == 0) {
            UnreadBody.leave(request);
            refuse(request, response, new Refusal.Invalid("没有登录或登录已失效，发送的内容没有接收。请重新登录后再发送。"));
            return;
        }
        if (endless) {
            UnreadBody.leave(request);
            refuse(request, response, new Refusal.Invalid("发送的内容没有写明长度，没有接收。请用浏览器重新发送。"));
            return;
        }
        boolean workbook = request.getRequestURI().equals("/intake");
        if (!stranger && length > (workbook ? WORKBOOK : USUAL)) {
            refuse(request, response, tooLarge(length, workbook));
            return;
        }
        int mib = (int) Math.min(MOST_MIB_AT_ONCE, length < COUNTED ? 0 : (length >> 20) + 1);
        int strange = stranger ? Math.max(1, mib) : 0;
        if (!strangersRoom.tryAcquire(strange)) {
            UnreadBody.leave(request);
            refuse(request, response, full());
            return;
        }
        try {
            within(request, response, chain, mib);
        } finally {
            strangersRoom.release(strange);
        }
    }

    private void within(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int mib)
            throws ServletException, IOException {
        if (!room.tryAcquire(mib)) {
            refuse(request, response, full());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release(mib);
        }
    }

    private static Refusal full() {
        return new Refusal.TooMany("现在同时上传的文件较多，没有接收。请过一会儿再上传。");
    }

    /** The most that is read of a public form; 0 for one without files. */
    private long open(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null && type.startsWith("multipart/form-data")
                ? uploads.stream()
                        .filter(each -> each.path().equals(request.getRequestURI()))
                        .mapToLong(PublicUpload::bytes)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /** Whether the session belongs to somebody logged in. */
    private static boolean loggedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute("SPRING_SECURITY_CONTEXT") != null;
    }

    private static Refusal tooLarge(long length, boolean workbook) {
        return new Refusal.Invalid("发送的内容有 %.0f MB，%s。"
                .formatted(
                        length / 1048576.0, workbook ? "表格文件最多 50 MB；请拆成几份，或另存为 .xlsx 后再上传" : "一次最多 10 MB；请减小文件后再上传"));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        problems.resolveException(request, response, null, refusal);
    }
}
