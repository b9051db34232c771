package org.qiangxian.admission;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 入库与退出 in the workspace, and what comes by itself when days are over. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    MenuItem admissionsPlace() {
        return new MenuItem(
                "入库与退出",
                "file-plus",
                AdmissionController.PATH,
                MenuItem.Group.LIBRARY,
                45,
                Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR));
    }

    @Bean
    Job entrySilenceJob(EntrySilence silence) {
        return new Job("admission.bureau-silence", Duration.ofMinutes(10), silence::pass);
    }

    @Bean
    Job windowReminderJob(WindowReminder reminder) {
        return new Job("admission.window-reminder", Duration.ofMinutes(30), reminder::run);
    }

    @Bean
    Job placeWatchJob(PlaceWatch watch) {
        return new Job("admission.changed-places", Duration.ofMinutes(10), watch::run);
    }

    @Bean
    Job leaveLapseJob(LeaveLapse lapse) {
        return new Job("admission.leave-lapse", Duration.ofMinutes(10), lapse::run);
    }
}
