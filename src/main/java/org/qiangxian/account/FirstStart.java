package org.qiangxian.account;

import org.jspecify.annotations.Nullable;
import org.qiangxian.database.PlatformSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link of appointment where no administrators are there yet and this is no demonstration. */
@Component
@Order(20)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Appointments appointments;
    private final PlatformSettings settings;
    private final Environment environment;

    FirstStart(Appointments appointments, PlatformSettings settings, Environment environment) {
        this.appointments = appointments;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        if (!settings.demonstration() && !appointments.done()) {
            LOG.warn(
                    "还没有系统管理员：请在 24 小时内用浏览器打开 http://localhost:{}/appoint/{} 任命系统、安全、审计三名管理员，"
                            + "链接只能用一次；从别的机器打开时把 localhost 换成本机的地址",
                    environment.getProperty("local.server.port", environment.getProperty("server.port", "8080")),
                    appointments.issue());
        }
    }
}
