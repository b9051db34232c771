package org.qiangxian.account;

import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the link of appointment where no administrators are there yet and this is no demonstration. */
@Component
@Order(20)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Appointments appointments;
    private final PlatformSettings settings;

    FirstStart(Appointments appointments, PlatformSettings settings) {
        this.appointments = appointments;
        this.settings = settings;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        if (!settings.demonstration() && !appointments.done()) {
            LOG.warn("首次启动：请在 24 小时内打开 /appoint/{} 任命系统、安全、审计三名管理员，链接只能用一次", appointments.issue());
        }
    }
}
