package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns every refusal and error into an answer: problem details for programs, a Chinese page for people. Anything but a
 * refusal is a bug: logged once with the request id the page shows, its message never shown.
 */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The property of problem details with a link to where something can be done about it. */
    private static final String WAY = "next";

    private final Pages pages;
    private final ApplicationEventPublisher facts;

    Problems(Pages pages, ApplicationEventPublisher facts) {
        this.pages = pages;
        this.facts = facts;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refuse(Refusal refusal, WebRequest request) {
        var status = Refused.status(refusal);
        if (refusal instanceof Refusal.Forbidden && request instanceof ServletWebRequest web) {
            facts.publishEvent(
                    new RequestRefused(RequestTrace.path(web.getRequest().getRequestURI()), refusal.getMessage()));
        }
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        if (refusal instanceof Refusal.Invalid invalid) {
            problem.setProperty("fields", invalid.fields());
        }
        if (refusal instanceof Refusal.TooMany many && many.way() != null) {
            problem.setProperty(WAY, many.way());
        }
        return handleExceptionInternal(refusal, problem, new HttpHeaders(), status, request);
    }

    /**
     * Somebody who pressed a button twice stays on its page with a line that says so; programs, and requests without a
     * page of origin, get the refusal.
     */
    @ExceptionHandler
    @Nullable
    Object answerOnThePage(Refusal.Already refusal, WebRequest request) {
        var page = request instanceof ServletWebRequest web
                        && web.getHttpMethod() == HttpMethod.POST
                        && !wantsJson(web.getRequest())
                ? refusal.page().isEmpty() ? SentFrom.page(web.getRequest()) : refusal.page()
                : "";
        return page.isEmpty() ? refuse(refusal, request) : Done.at(page, refusal.what(), refusal.next());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> fail(Exception bug, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(bug)) {
            LOG.debug("request {} was given up by its reader", RequestTrace.id());
            return null;
        }
        var unable = Unable.of(bug).orElse(null);
        if (unable != null) {
            LOG.warn("request {} could not be done: {}", RequestTrace.id(), bug.getMessage());
            var problem = ProblemDetail.forStatusAndDetail(unable.status(), unable.sentence());
            return handleExceptionInternal(bug, problem, new HttpHeaders(), unable.status(), request);
        }
        LOG.error("request {} failed", RequestTrace.id(), bug);
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        var problem = ProblemDetail.forStatusAndDetail(status, "系统出现错误，已记录。请稍后再试；仍有问题时，请把页面上的请求编号告诉技术支持。");
        return handleExceptionInternal(bug, problem, new HttpHeaders(), status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail detail ? detail : ProblemDetail.forStatus(status);
        problem.setTitle(way(problem) == null ? title(status) : "已到限额");
        problem.setProperty("request", RequestTrace.id());
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            headers.set(HttpHeaders.RETRY_AFTER, Unable.RETRY_AFTER);
        }
        if (!(request instanceof ServletWebRequest web) || wantsJson(web.getRequest())) {
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.parseMediaType(Pages.CONTENT_TYPE))
                .body(page(problem, web.getRequest()));
    }

    private byte[] page(ProblemDetail problem, HttpServletRequest request) {
        var status = HttpStatusCode.valueOf(problem.getStatus());
        var page = new ProblemPage(
                String.valueOf(problem.getTitle()),
                detail(problem),
                problem.getStatus(),
                way(problem),
                "POST".equals(request.getMethod()) ? SentFrom.page(request) : "");
        return pages.sent("error/problem", Map.of("page", page), request, frame(status, request));
    }

    /** When the database is down, the page's frame must not query it; nor may the page of a failure fail itself. */
    private Frame frame(HttpStatusCode status, HttpServletRequest request) {
        var bare = Frame.bare(request.getRequestURI(), RequestTrace.id());
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            return bare;
        }
        try {
            return pages.frame(request);
        } catch (RuntimeException failure) {
            LOG.warn("request {}: no frame for the page of its failure: {}", RequestTrace.id(), failure.getMessage());
            return bare;
        }
    }

    private static Refusal.@Nullable Way way(ProblemDetail problem) {
        var properties = problem.getProperties();
        return properties != null && properties.get(WAY) instanceof Refusal.Way way ? way : null;
    }

    static boolean wantsJson(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        List<MediaType> wanted;
        try {
            wanted = MediaType.parseMediaTypes(accept);
        } catch (org.springframework.http.InvalidMediaTypeException _) {
            return false;
        }
        return wanted.stream().anyMatch(type -> type.getSubtype().endsWith("json"))
                && wanted.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    /** Our own sentences are Chinese; the framework's English ones are replaced by what the reader can do. */
    private static String detail(ProblemDetail problem) {
        var detail = problem.getDetail();
        if (detail != null && detail.codePoints().anyMatch(Character::isIdeographic)) {
            return detail;
        }
        return switch (problem.getStatus()) {
            case 400 -> "请求的内容不完整或格式不对。请返回上一页重新填写。";
            case 404 -> "没有找到这个页面。地址可能输入有误，或内容已经移动。";
            case 405 -> "这个地址不支持这样的操作。请从页面上的按钮进入。";
            case 413 -> "上传的内容过大。请缩小后再传。";
            default -> "请求没有完成。请返回上一页重试。";
        };
    }

    private static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求有误";
            case 401 -> "需要登录";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 409 -> "内容已有变化";
            case 413 -> "内容过大";
            case 422 -> "填写有误";
            case 429 -> "操作过于频繁";
            case 503 -> "暂时不能提供服务";
            default -> status.is5xxServerError() ? "系统出现错误" : "请求没有完成";
        };
    }
}
