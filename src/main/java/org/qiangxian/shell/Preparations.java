package org.qiangxian.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs all {@link Preparation}s before the port opens, so that the first reader finds accounts, proposals and figures,
 * and a proxy meanwhile uses another node.
 */
@Component
class Preparations implements SmartLifecycle {

    private final ObjectProvider<Preparation> all;
    private volatile boolean running;

    Preparations(ObjectProvider<Preparation> all) {
        this.all = all;
    }

    @Override
    public void start() {
        all.orderedStream().forEach(Preparation::prepare);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
