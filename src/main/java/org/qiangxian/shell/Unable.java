package org.qiangxian.shell;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * A failure that is not a bug: the database is down or full, two requests did the same at once, or what was sent cannot
 * be stored at all. It is answered with a sentence and logged without a stack trace.
 *
 * @param status the status for programs
 * @param sentence the sentence for people
 */
record Unable(HttpStatus status, String sentence) {

    /** After how many seconds a program may try again where the answer is 503. */
    static final String RETRY_AFTER = "5";

    private static final String AWAY = "平台暂时读写不了数据，正在恢复。刚才的操作没有得到确认：请一分钟后刷新页面，先看它是否已经办成，再决定是否重做。";

    private static final String FULL = "服务器的磁盘或内存不够，刚才的操作没有得到确认：请稍后刷新页面，先看它是否已经办成，再决定是否重做。仍然如此时，请把页面上的请求编号告诉技术支持。";

    private static final String TWICE = "同样的内容刚刚已经保存，可能是重复点击，或另一位同事正在办理。请刷新页面，看过最新情况再办理。";

    private static final String MALFORMED = "发送的内容里有平台不能保存的字符或超出范围的数。请改正后重新提交。";

    private static final String GARBLED = "请求的内容不完整或格式不对。请返回上一页重新填写。";

    /** Why {@code failure} is no bug; empty if it is one. */
    static Optional<Unable> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found =
                    switch (cause) {
                        case SQLException sql -> of(sql);
                        case IOException io
                        when full(io) -> Optional.of(new Unable(HttpStatus.SERVICE_UNAVAILABLE, FULL));
                        case InvalidParameterException garbled -> Optional.of(of(garbled));
                        case RequestRejectedException _ -> Optional.of(new Unable(HttpStatus.BAD_REQUEST, GARBLED));
                        default -> Optional.<Unable>empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Unable of(InvalidParameterException garbled) {
        return garbled.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? new Unable(HttpStatus.CONTENT_TOO_LARGE, "发送的内容过多。请分几次提交。")
                : new Unable(HttpStatus.BAD_REQUEST, GARBLED);
    }

    /** Whether the operating system had no room for a file. */
    private static boolean full(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("No space left on device");
    }

    /**
     * By the classes of PostgreSQL's error codes (appendix A of its manual). A failure without a code does not come from
     * the database: the pool has closed the connection, which broke before.
     */
    private static Optional<Unable> of(SQLException failure) {
        var state = failure.getSQLState();
        if (failure instanceof SQLTransientConnectionException
                || state == null
                || state.startsWith("08")
                || state.startsWith("57P")) {
            return Optional.of(new Unable(HttpStatus.SERVICE_UNAVAILABLE, AWAY));
        }
        return switch (state) {
            case "53100", "53200", "53300", "58030" -> Optional.of(new Unable(HttpStatus.SERVICE_UNAVAILABLE, FULL));
            case "23505", "23503", "40001", "40P01", "55P03" -> Optional.of(new Unable(HttpStatus.CONFLICT, TWICE));
            case "22021", "22003", "22008", "22P02", "22P05", "22001" ->
                Optional.of(new Unable(HttpStatus.BAD_REQUEST, MALFORMED));
            default -> Optional.empty();
        };
    }
}
