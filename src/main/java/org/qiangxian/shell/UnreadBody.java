package org.qiangxian.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a request be answered without reading its body: the connection is closed after the answer. Otherwise the server
 * would read the rest of the body, so that the browser gets to see the answer.
 */
@Component
final class UnreadBody implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CLOSE = UnreadBody.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextValves(new Handle());
    }

    /** Stops reading this request. */
    static void leave(HttpServletRequest request) {
        if (request.getAttribute(CLOSE) instanceof Runnable close) {
            close.run();
        }
    }

    /** Keeps the server's own request within reach. */
    private static final class Handle extends ValveBase {

        Handle() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            Runnable close = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            request.setAttribute(CLOSE, close);
            getNext().invoke(request, response);
        }
    }
}
