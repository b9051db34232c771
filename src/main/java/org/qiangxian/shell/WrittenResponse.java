package org.qiangxian.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * A response that reports when the work on it is done: as soon as its content is ready, however slowly the client then
 * reads it.
 */
public final class WrittenResponse extends HttpServletResponseWrapper {

    private final Runnable done;

    /** @param done may be called more than once */
    public WrittenResponse(HttpServletResponse response, Runnable done) {
        super(response);
        this.done = done;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        done.run();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        done.run();
        return super.getWriter();
    }
}
