package org.qiangxian.report;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of reports, their public addresses, and the publishing jobs. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    MenuItem reportsPlace() {
        return new MenuItem(
                "年度报告",
                "clipboard-list",
                "/annual-reports",
                MenuItem.Group.COMPARISON,
                36,
                Set.of(Role.SAMR, Role.CITY));
    }

    @Bean
    PublicAddress publicReports() {
        return PublicAddress.of("/reports/**");
    }

    @Bean
    Job publicationOfReports(Publishing publishing) {
        return new Job("report.publication", Duration.ofMinutes(10), publishing::publishWhatIsDue);
    }

    @Bean
    Job makingOfReports(BackgroundMaking making) {
        return new Job("report.making", Duration.ofSeconds(5), making::makeWhatWasAsked);
    }

    @Bean
    Job filesOfReports(BackgroundFiles files) {
        return new Job("report.files", Duration.ofMinutes(1), files::makeWhatIsMissing);
    }

    @Bean
    Job demonstrationReportJob(DemonstrationReport report, DemonstrationErratum erratum) {
        return new Job("report.demonstration", Duration.ofMinutes(1), () -> {
            report.publish();
            erratum.publish();
        });
    }
}
