package org.qiangxian.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does all that is to be done before the port opens: whoever is let in finds the accounts, the proposals and the figures, and a proxy
 * that cannot connect yet asks another node.
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
