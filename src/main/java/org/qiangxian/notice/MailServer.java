package org.qiangxian.notice;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server, if the settings name one. This is asked at each start: the framework would ask once, when the archive is built
 * (see {@code bin/apart}).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailServer {

    @Bean
    static @Nullable JavaMailSender mailSender(MailProperties settings) {
        if (settings.getHost() == null) {
            return null;
        }
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.getHost());
        if (settings.getPort() != null) {
            sender.setPort(settings.getPort());
        }
        sender.setUsername(settings.getUsername());
        sender.setPassword(settings.getPassword());
        sender.setProtocol(settings.getProtocol());
        sender.setDefaultEncoding(settings.getDefaultEncoding().name());
        var more = new Properties();
        more.putAll(settings.getProperties());
        if (settings.getSsl().isEnabled()) {
            more.setProperty("mail." + settings.getProtocol() + ".ssl.enable", "true");
        }
        sender.setJavaMailProperties(more);
        return sender;
    }
}
