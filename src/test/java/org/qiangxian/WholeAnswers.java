package org.qiangxian;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.util.WebUtils;

/**
 * The response of MockMvc takes what is written byte by byte and looks at its buffer after each. A walk reads
 * gigabytes of pages, so this one takes an array at once; afterwards the response holds the same.
 */
final class WholeAnswers extends HttpServletResponseWrapper {

    private final MockHttpServletResponse response;

    private WholeAnswers(HttpServletResponse response, MockHttpServletResponse underneath) {
        super(response);
        this.response = underneath;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Whole(super.getOutputStream(), response);
    }

    private static void through(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var underneath = WebUtils.getNativeResponse(response, MockHttpServletResponse.class);
        chain.doFilter(
                request, underneath == null ? response : new WholeAnswers((HttpServletResponse) response, underneath));
    }

    /** Puts the response in place before all other filters. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Taken {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        MockMvcBuilderCustomizer wholeAnswers() {
            return builder -> builder.addFilters(WholeAnswers::through);
        }
    }

    private static final class Whole extends ServletOutputStream {

        private final ServletOutputStream single;
        private final MockHttpServletResponse response;
        private final ByteArrayOutputStream content;

        Whole(ServletOutputStream single, MockHttpServletResponse response) {
            this.single = single;
            this.response = response;
            this.content =
                    (ByteArrayOutputStream) Objects.requireNonNull(ReflectionTestUtils.getField(response, "content"));
        }

        @Override
        public void write(int each) throws IOException {
            single.write(each);
        }

        @Override
        public void write(byte[] all, int from, int many) {
            content.write(all, from, many);
            if (content.size() > response.getBufferSize()) {
                response.setCommitted(true);
            }
        }

        @Override
        public void flush() throws IOException {
            single.flush();
        }

        @Override
        public void close() throws IOException {
            single.close();
        }

        @Override
        public boolean isReady() {
            return single.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            single.setWriteListener(listener);
        }
    }
}
