package org.qiangxian.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformProcess;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.PlatformAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail through a real SMTP server, which a test also stops. */
@PlatformTest
@Tag("embedded")
class MailTests {

    private static final RegionCode SAMPLE = new RegionCode("990121");
    private static final String HOST = "127.0.0.1";
    private static final int PORT = PlatformProcess.freePort();
    private static final ObjectProvider<JavaMailSender> SENDER = sender();

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, HOST, ServerSetup.PROTOCOL_SMTP));
    private String key = "";
    private Actor reader = Actors.city("990121");

    @BeforeEach
    void start() {
        key = "mail-" + UUID.randomUUID();
        reader = reader();
        server.start();
        addresses.set(reader, "reader@example.cn");
    }

    @AfterEach
    void stop() {
        addresses.set(reader, "");
        server.stop();
    }

    @Test
    @DisplayName("a mail holds the subject and where to log in, nothing of what the message says")
    void sendsTheSubjectAlone() throws Exception {
        tell();
        tell();

        courier(Instant.now()).deliver();

        var mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("reader@example.cn");
        assertThat(mails.getFirst().getSubject()).isEqualTo("【质量强县平台】" + key);
        assertThat(text(mails.getFirst())).contains("https://qx.example/calls").doesNotContain("不公开的内容");
    }

    @Test
    @DisplayName("a mail server that is down hurts no act; the mail is sent when it is back, once")
    void triesAgainLater() {
        server.stop();

        tell();
        var now = Instant.now();
        assertThat(told()).isTrue();
        assertThat(courier(now).deliver()).isZero();
        assertThat(courier(now.plusSeconds(1)).deliver()).isZero();

        server.start();
        assertThat(courier(now.plusSeconds(2)).deliver())
                .as("not before its next try")
                .isZero();
        assertThat(courier(now.plusSeconds(120)).deliver()).isEqualTo(1);
        assertThat(courier(now.plus(Duration.ofDays(2))).deliver()).isZero();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void givesUpAfterSixTriesAndSaysSo() {
        server.stop();
        tell();
        var now = Instant.now();

        for (var day = 0; day < 8; day++) {
            courier(now.plus(Duration.ofDays(day))).deliver();
        }

        assertThat(jdbc.sql("select attempts from notice.mail where person = :person and given_up_at is not null")
                        .param("person", reader.person())
                        .query(Integer.class)
                        .list())
                .containsExactly(6);
        assertThat(addresses.unreachable(reader)).isTrue();
        jdbc.sql("delete from notice.mail where person = :person")
                .param("person", reader.person())
                .update();
    }

    @Test
    void whoTookTheAddressBackGetsNoMail() {
        tell();
        addresses.set(reader, "");

        assertThat(courier(Instant.now()).deliver()).isZero();
        assertThat(mails()).isEmpty();
    }

    private void tell() {
        var notices = new Notices(repository, outbox(), undoing, facts, Clock.systemUTC());
        transaction.executeWithoutResult(
                _ -> notices.tell(List.of(Recipient.city(SAMPLE)), key, "不公开的内容", "/calls", key));
    }

    private boolean told() {
        return jdbc.sql("select exists (select from notice.message where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private Courier courier(Instant now) {
        var settings = new NoticeSettings(false, "platform@example.cn");
        return new Courier(
                outbox(),
                SENDER,
                settings,
                new PlatformAddress("https://qx.example/"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }

    /** The person who really holds the post of 示例丙县. */
    private Actor reader() {
        var holder = accounts.holders(Role.CITY, SAMPLE).getFirst();
        return new Actor(
                holder.person(),
                UUID.randomUUID(),
                holder.login(),
                holder.name(),
                holder.organisation(),
                holder.organisationName(),
                Role.CITY,
                SAMPLE,
                holder.demonstration());
    }

    /** The platform of the tests has no mail server, so this outbox has one of its own. */
    private Outbox outbox() {
        return new Outbox(jdbc, accounts, SENDER);
    }

    private static ObjectProvider<JavaMailSender> sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(HOST);
        sender.setPort(PORT);
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }
}
