package org.qiangxian.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one line that tells the operator the address of the started platform. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(
                    "强县平台已就绪，请用浏览器打开 http://localhost:{}",
                    context.getWebServer().getPort());
        }
    }
}
