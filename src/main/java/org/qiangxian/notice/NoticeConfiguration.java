package org.qiangxian.notice;

import java.time.Clock;
import java.time.Duration;
import org.qiangxian.account.Turns;
import org.qiangxian.account.UnreadMessages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of this module and the bell in the frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    @Bean
    Job reminderJob(Turns turns, Notices notices, Clock clock) {
        var reminders = new Reminders(turns::everywhere, notices, clock);
        return new Job("notice.reminders", Duration.ofMinutes(5), reminders::send);
    }

    @Bean
    Job mailJob(Courier courier) {
        return new Job("notice.mail", Duration.ofSeconds(30), courier::deliver);
    }

    @Bean
    UnreadMessages unreadMessages(NoticeRepository repository) {
        return repository::unread;
    }
}
