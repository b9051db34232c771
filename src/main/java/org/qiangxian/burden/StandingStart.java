package org.qiangxian.burden;

import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers the standing request for the version of the indicators that is in force at the start. */
@Component
@Order(290)
class StandingStart implements Preparation {

    private final StandingRequests requests;

    StandingStart(StandingRequests requests) {
        this.requests = requests;
    }

    @Override
    public void prepare() {
        requests.register();
    }
}
