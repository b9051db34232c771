package org.qiangxian.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class NoticeModuleTests {

    /** A place that no other test uses, because the messages here are dated long after all others. */
    private static final RegionCode LINQU = new RegionCode("370724");

    private static final RegionCode SHANDONG = new RegionCode("370000");

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NoticeRepository repository;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private String key = "";

    @BeforeEach
    void name() {
        key = "test-" + UUID.randomUUID();
    }

    @Test
    @DisplayName("R3, R99: an event is told once to each it concerns, by post or by person, and to nobody else")
    void tellsEachConcernedOnce() {
        var expert = Actors.of(Role.EXPERT, null);
        var to = List.of(
                Recipient.city(LINQU),
                Recipient.province(SHANDONG),
                Recipient.samr(),
                Recipient.person(expert.person()));

        tell(to);
        tell(to);

        for (var concerned : List.of(Actors.city("370724"), Actors.province("370000"), Actors.samr(), expert)) {
            assertThat(mine(concerned)).as(concerned.login()).hasSize(1);
        }
        for (var other : List.of(
                Actors.city("370725"),
                Actors.cityBureau("370700"),
                Actors.province("130000"),
                Actors.operator(),
                other(expert))) {
            assertThat(mine(other)).as(other.login()).isEmpty();
        }
    }

    @Test
    void aMessageOpensForThoseItConcernsOnly() {
        tell(List.of(Recipient.city(LINQU)));
        var message = mine(Actors.city("370724")).getFirst();
        var colleague = other(Actors.city("370724"));

        assertThat(message.read()).isFalse();
        assertThat(inbox.open(Actors.city("370724"), message.id())).isEqualTo("/desk");
        assertThat(mine(Actors.city("370724")).getFirst().read()).isTrue();
        assertThat(mine(colleague).getFirst().read())
                .as("each reads for oneself")
                .isFalse();
        assertThatThrownBy(() -> inbox.open(Actors.city("370725"), message.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("the bell counts what one has not opened, and nothing is kept but that it was")
    void theBellCountsWhatIsNew() {
        var reader = other(Actors.city("370724"));
        inbox.readAll(reader);
        tell(List.of(Recipient.city(LINQU), Recipient.person(reader.person())));

        assertThat(repository.unread(reader)).isEqualTo(1);
        inbox.readAll(reader);
        assertThat(repository.unread(reader)).isZero();
        assertThat(columns("reading")).containsExactlyInAnyOrder("message", "person");
    }

    @Test
    void whatWasToldIsGoneIfTheActFails() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    tell(List.of(Recipient.city(LINQU)));
                    throw new Refusal.Conflict("名额已满。");
                }))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(mine(Actors.city("370724"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "desk", ""})
    void aMessageLeadsNowhereElse(String link) {
        assertThatThrownBy(() -> notices.tell(List.of(Recipient.samr()), "题", "文", link, key))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("催办 goes upwards once a day and is a fact of the journal")
    void urgesOnceADay() {
        var city = Actors.city("370724");

        notices.urge(
                city.organisationName(), List.of(Recipient.province(SHANDONG)), "请受理试点申请", "已等待 5 个工作日。", "/desk", key);

        assertThat(notices.urgedToday(key)).isTrue();
        assertThat(repository.messages(Actors.province("370000"), Narrowing.NONE, 50, 0))
                .filteredOn(message -> message.kind() == Message.Kind.URGED)
                .extracting(Message::subject)
                .contains("请受理试点申请");
        assertThatThrownBy(() -> notices.urge(
                        city.organisationName(), List.of(Recipient.province(SHANDONG)), "请受理试点申请", "再催。", "/desk", key))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("今天已经催办过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "a@b@c.cn", "a b@c.cn", "a@c.cn\nBcc: d@e.cn", "<a@c.cn>", "a@c.cn,d@e.cn", "@c.cn"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatThrownBy(() -> addresses.set(Actors.city("370724"), address)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName("R20: what waits for the real accounts of a post is told to no account of the demonstration")
    void tellsRealAccountsAlone() {
        var province = Actors.province("370000");
        tell(List.of(Recipient.of(Desk.of(Role.PROVINCE, SHANDONG).demonstration(false))));
        assertThat(mine(province)).hasSize(1);
        assertThat(mine(Actors.demonstration(province))).isEmpty();
    }

    private void tell(List<Recipient> to) {
        notices.tell(to, key, "内容", "/desk", key);
    }

    private List<Message> mine(Actor actor) {
        return repository.messages(actor, Narrowing.NONE, 200, 0).stream()
                .filter(message -> message.subject().equals(key))
                .toList();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = 'notice' and table_name = :table
                """).param("table", table).query(String.class).list();
    }

    private static Actor other(Actor actor) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "other",
                "另一人",
                actor.organisation(),
                actor.organisationName(),
                actor.role(),
                actor.area(),
                false);
    }
}
