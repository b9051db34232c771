package org.qiangxian.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.PlatformAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends the mails one after another. A mail contains the subject and the address of the platform, nothing of the
 * message's text. A failed mail is noted for a later attempt and affects nothing else.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int ROUND = 500;

    private final Outbox outbox;
    private final @Nullable JavaMailSender server;
    private final NoticeSettings settings;
    private final PlatformAddress platform;
    private final Clock clock;

    Courier(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            NoticeSettings settings,
            PlatformAddress platform,
            Clock clock) {
        this.outbox = outbox;
        this.server = server.getIfAvailable();
        this.settings = settings;
        this.platform = platform;
        this.clock = clock;
    }

    /** Sends at most one round of due mails; returns how many the server accepted. */
    int deliver() {
        var sent = 0;
        if (server != null) {
            for (var i = 0; i < ROUND; i++) {
                var mail = outbox.take(clock.instant());
                if (mail.isEmpty()) {
                    break;
                }
                sent += deliver(server, mail.get()) ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean deliver(JavaMailSender server, Outbox.Mail mail) {
        try {
            var message = server.createMimeMessage();
            var text = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            text.setFrom(settings.sender());
            text.setTo(mail.address());
            text.setSubject("【质量强县平台】" + mail.subject());
            text.setText(text(mail));
            server.send(message);
            outbox.sent(mail, clock.instant());
            return true;
        } catch (MailException | MessagingException failure) {
            LOG.warn(
                    "mail not taken, try {}: {}",
                    mail.attempts(),
                    failure.getClass().getSimpleName());
            outbox.failed(mail, clock.instant());
            return false;
        }
    }

    private String text(Outbox.Mail mail) {
        var where = platform.known() ? "\n" + platform.of(mail.link()) : "";
        return """
                %s

                请登录质量强县（区、镇）培育建设数字化服务平台查看。%s

                本邮件由平台自动发出，请勿回复。不再需要邮件提醒时，请在平台“消息”页面清空邮箱地址。
                """.formatted(mail.subject(), where);
    }
}
