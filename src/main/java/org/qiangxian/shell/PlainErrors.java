package org.qiangxian.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * The error page for requests so malformed that they never reach the application; the server's own page would be
 * English and name the server.
 */
public final class PlainErrors extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>请求有误</title></head>
            <body><h1>请求有误</h1><p>地址或发送的内容格式不对，没有办理。请返回上一页，从页面上的链接或按钮重新进入。</p></body></html>
            """;

    /** Installs this page in place of the server's own. */
    @Component
    static class Installed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                var host = (StandardHost) context.getParent();
                for (var valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        host.getPipeline().removeValve(valve);
                    }
                }
                host.setErrorReportValveClass(PlainErrors.class.getName());
            });
        }

        /** Runs after the framework installed its own. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException _) {
            // The sender has disconnected.
        }
    }
}
