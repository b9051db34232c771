package org.qiangxian;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.MachineAppointment;
import org.qiangxian.database.StartChecks;
import org.qiangxian.shell.StartPriority;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 质量强县（区、镇）培育建设数字化服务平台: one process, one database, a room for each capability. */
@SpringBootApplication
@EnableScheduling
@Modulithic(
        systemName = "qiangxian",
        sharedModules = {"shell", "database", "account", "discipline"})
public class QiangxianApplication {

    public static void main(String[] args) {
        StartPriority.begin();
        var application = application();
        if (List.of(args).contains(MachineAppointment.COMMAND)) {
            atTheMachine(application, args);
        } else {
            application.run(args);
        }
    }

    /**
     * The platform, which checks its surroundings before it starts; {@code others} are further configuration classes. In the archive
     * its beans were found when that was built; the building itself starts nothing, so that it has nothing to check.
     */
    public static SpringApplication application(Class<?>... others) {
        var application = new SpringApplication(Stream.concat(Stream.of(QiangxianApplication.class), Stream.of(others))
                .toArray(Class<?>[]::new));
        if (AotDetector.useGeneratedArtifacts()) {
            application.setApplicationContextFactory(_ -> new ServletWebServerApplicationContext(new OwnBeans()));
        } else {
            var classes = OwnClasses.begin();
            application.setApplicationContextFactory(_ -> new OwnContext(classes));
        }
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            application.addListeners(new StartChecks());
        }
        return application;
    }

    /** Runs one command of the console: starts what it needs on a random loopback port, and ends. */
    private static void atTheMachine(SpringApplication application, String[] args) {
        var nobody = List.of("--server.address=127.0.0.1", "--server.port=0", "--qiangxian.notice.jobs=false");
        var context =
                application.run(Stream.concat(Stream.of(args), nobody.stream()).toArray(String[]::new));
        System.exit(SpringApplication.exit(context));
    }
}
