package org.qiangxian;

import org.qiangxian.database.StartChecks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 质量强县（区、镇）培育建设数字化服务平台: one process, one database, a room for each capability. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "qiangxian",
        sharedModules = {"shell", "database", "account"})
public class QiangxianApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(QiangxianApplication.class);
        application.addListeners(new StartChecks());
        application.run(args);
    }
}
