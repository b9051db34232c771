package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What two persons can do at the server itself when nobody is left who can grant a post. */
@PlatformTest
@Transactional
class MachineAppointmentTests {

    @Autowired
    MachineAppointment machine;

    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String login = "machine-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void letNobodyGrant() {
        jdbc.sql("""
                update account.person set disabled = true
                where not demonstration and id in (select person from account.post where role = 'SECURITY_ADMIN')
                """).update();
    }

    @Test
    @DisplayName("8.1.4.2: two persons appoint a security administrator at the machine, and the journal names both")
    void twoAppointOne() {
        var said = ask("总局信息中心 甲", "总局质量局 乙", login, "丙");

        assertThat(said).contains("已任命安全管理员丙", "/activate/");
        assertThat(people.actors(login)).extracting(Actor::role).containsExactly(Role.SECURITY_ADMIN);
        assertThat(jdbc.sql("select kind || ' ' || (detail ->> 'by') from journal.entry where about = :login")
                        .param("login", login)
                        .query(String.class)
                        .single())
                .isEqualTo("在服务器上任命管理员 总局信息中心 甲、总局质量局 乙");
    }

    @Test
    void oneAloneAppointsNobody() {
        assertThat(ask("总局信息中心 甲", "总局信息中心 甲 ", login, "丙")).contains("没有任命", "两名不同的在场人");
        assertThat(ask("总局信息中心 甲", "", login, "丙")).contains("没有任命", "两名不同的在场人");
        assertThat(people.find(login)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(ask("甲", "乙", "no", "丙")).contains("没有任命", "账号应为 3 至 40 位");
    }

    @Test
    void whereSomebodyCanGrantNobodyIsAppointed() {
        ask("甲", "乙", login, "丙");

        assertThat(appointments.someCanAct(Role.SECURITY_ADMIN)).isTrue();
        assertThat(ask("甲", "乙", login + "x", "丁")).contains("已有能登录的安全管理员");
        assertThat(people.find(login + "x")).isEmpty();
    }

    private String ask(String... lines) {
        var said = new ByteArrayOutputStream();
        machine.ask(
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
