package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * A flood of complaints from one address, one house, one provider or very many does not close the channel to others
 * (R110).
 */
@PlatformTest
@Transactional
class SendingLimitTests {

    private static final Instant NOW = Instant.parse("2026-04-13T02:00:00Z");

    @Autowired
    SendingLimit limit;

    @Autowired
    Tickets tickets;

    @Autowired
    Tally tally;

    @Autowired
    Complaining complaining;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    private void send(String address) {
        limit.admit(ReaderAddress.of(address).network(), complaining.ticket(), false);
    }

    private void refused(String address, String said) {
        assertThatThrownBy(() -> send(address))
                .isInstanceOf(Refusal.TooMany.class)
                .hasMessageContaining(said);
    }

    /** Inserts as many sendings as a flood from this bucket would have brought. */
    private void flooded(String bucket, int many) {
        jdbc.sql("""
                        insert into complaint.tally (bucket, slot, count) values (:bucket, :slot, :count)
                        on conflict (bucket, slot) do update set count = excluded.count
                        """)
                .param("bucket", bucket)
                .param("slot", NOW.minusSeconds(3600).atOffset(ZoneOffset.UTC))
                .param("count", many)
                .update();
    }

    @Test
    @DisplayName(
            "R110: one network sends five an hour and ten a day at once, whatever addresses its requests invent; after them text from forms that were open longer")
    void oneNetwork() {
        for (int i = 0; i < SendingLimit.HOURLY; i++) {
            send("203.0.113.7");
        }
        var network = ReaderAddress.of("203.0.113.7").network();
        var hurried = tickets.at(NOW.minusSeconds(60));
        assertThatThrownBy(() -> limit.look(network, hurried, false)).hasMessageContaining("打开满 2 分钟");
        assertThatThrownBy(() -> limit.look(network, complaining.ticket(), true))
                .hasMessageContaining("暂时只收文字");
        assertThatCode(() -> limit.look(ReaderAddress.of("203.0.113.8").network(), hurried, true))
                .as("the next house is not concerned")
                .doesNotThrowAnyException();
        send("203.0.113.7");
        clock.move(Duration.ofHours(2));
        for (int i = 0; i < SendingLimit.DAILY - SendingLimit.HOURLY; i++) {
            send("203.0.113.7");
        }
        var later = tickets.at(clock.instant().minusSeconds(60));
        assertThatThrownBy(() -> limit.look(network, later, false)).hasMessageContaining("打开满");
        clock.move(Duration.ofHours(24));
        for (int i = 0; i < SendingLimit.HOURLY; i++) {
            send("2001:db8:1:2::" + i);
        }
        var fresh = tickets.at(clock.instant().minusSeconds(60));
        assertThatThrownBy(() ->
                        limit.look(ReaderAddress.of("2001:db8:1:2:ffff::9").network(), fresh, false))
                .hasMessageContaining("打开满");
        send("2001:db8:1:3::1");
    }

    @Test
    @DisplayName(
            "R110: an office of a hundred people behind one address gets through in a day, with patience; a flood from it ends there and takes no place of others")
    void manyBehindOneAddress() {
        var network = ReaderAddress.of("198.51.100.4").network();
        for (int hour = 0; hour < 4; hour++) {
            for (int i = 0; i < SendingLimit.SHARED_DAILY / 4; i++) {
                send("198.51.100.4");
            }
            var minutesAgo = tickets.at(clock.instant().minusSeconds(180));
            assertThatThrownBy(() -> limit.look(network, minutesAgo, false))
                    .as("the longer, the more have come")
                    .hasMessageContaining(hour < 3 ? "打开满 6 分钟" : "请明天再提交");
            clock.move(Duration.ofHours(1).plusMinutes(10));
        }
        refused("198.51.100.4", "换一个网络");
        send("198.51.100.5");
        assertThat(tally.since(NOW.minusSeconds(60), List.of("sent/near/198.51.100")))
                .as("of the places of the street the office took no more than an address may")
                .containsEntry("sent/near/198.51.100", SendingLimit.HOURLY + 1);
    }

    @Test
    @DisplayName(
            "R110: an invented forwarded address changes nothing; what was written stays in the form that is refused")
    void anInventedAddress() {
        flooded("sent/own/127.0.0.1", SendingLimit.SHARED_DAILY);
        assertThat(mvc.post()
                        .uri("/feedback/new")
                        .with(csrf())
                        .header("X-Forwarded-For", "203.0.113.77")
                        .header("Forwarded", "for=203.0.113.78")
                        .param("ticket", complaining.ticket())
                        .param("door", "CONTENT")
                        .param("text", "链接打不开"))
                .hasStatus(429)
                .bodyText()
                .contains("明天再提交", "链接打不开");
    }

    @Test
    @DisplayName("R110: a house and a provider full of addresses have their measure, and everybody else goes on")
    void networksAround() {
        flooded("sent/near/198.51.100", SendingLimit.NEAR);
        refusedButInReserve("198.51.100.200");
        assertThatCode(() -> send("198.51.101.1")).doesNotThrowAnyException();
        flooded("sent/wide/192.0", SendingLimit.WIDE);
        refusedButInReserve("192.0.2.9");
        assertThatCode(() -> send("192.1.2.9")).doesNotThrowAnyException();
    }

    /** Requires that this address gets the one place that its network has left, and then none. */
    private void refusedButInReserve(String address) {
        send(address);
        refused(address.replaceAll("\\d+$", "77"), "明天再提交");
    }

    @Test
    @DisplayName(
            "R110: twenty addresses of one network send as much as they may, and a neighbour who has sent nothing yet has a place at once, with files")
    void fewAddressesCloseNothing() {
        for (int hour = 0; hour < 2; hour++) {
            for (int i = 0; i < SendingLimit.DAILY * 10; i++) {
                send("192.0.%d.%d".formatted(i % 20, 9));
            }
            clock.move(Duration.ofMinutes(70));
        }
        var hurried = tickets.at(clock.instant().minusSeconds(60));
        assertThatCode(() -> limit.look(ReaderAddress.of("192.0.250.1").network(), hurried, true))
                .as("the neighbour")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.look(ReaderAddress.of("192.0.3.9").network(), hurried, false))
                .as("who has sent much waits")
                .hasMessageContaining("打开满");
        flooded("sent/near/198.51.100", SendingLimit.NEAR / 2);
        flooded("sent/own/198.51.100.4", 1);
        assertThatThrownBy(() -> limit.look(ReaderAddress.of("198.51.100.4").network(), hurried, false))
                .as("half of a street is for whoever has sent nothing yet")
                .hasMessageContaining("打开满");
        assertThatCode(() -> limit.look(ReaderAddress.of("198.51.100.5").network(), hurried, false))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R91, R110: 纪检 sees how many were turned away within a day, and that of nobody in particular")
    void disciplineSeesHowMany() {
        jdbc.sql("delete from complaint.tally where bucket = 'turned'").update();
        assertThat(limit.turnedAway()).isEmpty();
        flooded("spare", SendingLimit.RESERVE);
        flooded("sent", SendingLimit.ALL);
        refused("203.2.113.1", "12345");
        refused("203.3.113.1", "12345");

        assertThat(mvc.get().uri("/discipline").with(Actors.as(Complaining.NATION)))
                .bodyText()
                .contains("24 小时内有 2 次提交因为提交的人多没有收下")
                .doesNotContain("203.2");
        clock.move(Duration.ofDays(1).plusMinutes(10));
        assertThat(limit.turnedAway()).isEmpty();
    }

    @Test
    @DisplayName(
            "R110: when a flood from everywhere has taken all places of a day, an honest network still has its own; the store stays bounded")
    void aFloodFromEverywhere() {
        flooded("sent", SendingLimit.ALL);
        var network = ReaderAddress.of("203.0.113.50").network();
        var hurried = tickets.at(NOW.minusSeconds(30));
        assertThatThrownBy(() -> limit.look(network, hurried, false)).hasMessageContaining("打开满 2 分钟");
        assertThatThrownBy(() -> limit.look(network, complaining.ticket(), true))
                .hasMessageContaining("暂时只收文字");
        send("203.0.113.50");
        refused("203.0.113.51", "明天再提交");
        send("203.0.114.1");
        flooded("spare/wide/203.0", SendingLimit.RESERVE_WIDE);
        refused("203.0.115.1", "明天再提交");
        send("203.1.113.1");
        flooded("spare", SendingLimit.RESERVE);
        refused("203.2.113.1", "12345");
        clock.move(Duration.ofDays(1));
        limit.tidy();
        assertThat(jdbc.sql("select count(*) from complaint.tally where bucket like '%/203.%'")
                        .query(Integer.class)
                        .single())
                .as("no address is kept longer than a day")
                .isZero();
        send("203.2.113.1");
    }

    @Test
    @DisplayName(
            "R110: a form is sent once, not in a hurry, not after half a day, and not with signs that were made up")
    void aFormIsSentOnce() {
        var network = ReaderAddress.of("203.0.113.60").network();
        var fresh = tickets.fresh();
        assertThatThrownBy(() -> limit.look(network, fresh, false))
                .isInstanceOf(Refusal.TooMany.class)
                .hasMessageContaining("稍候几秒");
        clock.move(Tickets.PATIENCE);
        limit.admit(network, fresh, false);
        assertThatThrownBy(() -> limit.admit(network, fresh, false))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经提交过");
        var altered = (Long.parseLong(fresh.substring(0, 10)) - 60) + fresh.substring(10);
        for (var made : new String[] {"", "x", altered, tickets.at(NOW.plusSeconds(600)), tickets.at(Instant.EPOCH)}) {
            assertThatThrownBy(() -> limit.look(network, made, false))
                    .as(made)
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("写的内容都在");
        }
        clock.move(Tickets.LONGEST);
        assertThat(tickets.holds(fresh)).isFalse();
    }

    @Test
    @DisplayName(
            "R110, R17: wrong codes are counted apart from links of departments, and a right one opens whatever others typed")
    void wrongCodes() {
        var code = complaining.send(Complaining.form("CITY", "平遥县"));
        var links = jdbc.sql("select count(*) from delegation.miss")
                .query(Integer.class)
                .single();
        for (int i = 0; i < SendingLimit.MISSES; i++) {
            assertThat(mvc.post().uri("/feedback/query").with(csrf()).param("code", "abcde-fghjk"))
                    .hasStatus(404);
        }
        assertThat(mvc.post().uri("/feedback/query").with(csrf()).param("code", "abcde-fghjk"))
                .hasStatus(429)
                .bodyText()
                .contains("过 15 分钟再试");
        assertThat(mvc.post().uri("/feedback/query").with(csrf()).param("code", code))
                .hasStatusOk();
        assertThat(jdbc.sql("select count(*) from delegation.miss")
                        .query(Integer.class)
                        .single())
                .isEqualTo(links);
    }
}
