package org.qiangxian.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' lists are saved as other long lists are: all rows found, of all pages, and no password. */
@PlatformTest
@RecordApplicationEvents
@Transactional
class RosterTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);
    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);
    private static final int MANY = 600;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void manyPeople() {
        jdbc.sql("""
                        with office as (insert into account.organisation (name, kind) select '名册局' || n, 'NATIONAL'
                                from generate_series(1, 600) n returning id, name),
                            people as (insert into account.person (login, name, created_at)
                                select 'roster-' || n, '=名册' || n, now() from generate_series(1, 600) n returning id, login)
                        insert into account.post (person, organisation, role, proposed_at, granted_at)
                        select p.id, o.id, 'SAMR', now(), case when p.login like '%1' then now() end
                        from people p join office o on o.name = '名册局' || substr(p.login, 8)
                        """).update();
    }

    private byte[] file(Actor actor, String address) {
        var answer = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> lines(Actor actor, String address) {
        return new String(file(actor, address), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName("8.1.4.2: accounts with their posts and where they stand, all pages of what was found")
    void accounts() throws IOException {
        var lines = lines(SYSTEM, "/admin/accounts?as=csv&query=名册局");
        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines.getFirst()).contains("姓名", "账号", "单位与岗位", "状态");
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains("roster-11,", "名册局11 总局").contains("待本人激活"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("roster-12,", "（待授权）"));
        assertThat(lines.stream().skip(1)).as("no formula").noneMatch(line -> line.startsWith("="));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(SYSTEM, "/admin/accounts?as=xlsx&query=名册局")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(MANY);
        }
        assertThat(mvc.get().uri("/admin/accounts?query=名册局").with(Actors.as(SYSTEM)))
                .bodyText()
                .contains("as=csv&amp;query=%E5%90%8D%E5%86%8C%E5%B1%80");
    }

    @Test
    @DisplayName("8.1.4.2: organisations, and posts with whether they are granted; nobody else's list")
    void organisationsAndPosts() {
        assertThat(lines(SYSTEM, "/admin/organisations?as=csv&query=名册局")).hasSize(MANY + 1);
        var posts = lines(SECURITY, "/admin/grants?as=csv&query=名册局");
        assertThat(posts).hasSize(MANY + 1);
        assertThat(posts.stream().filter(line -> line.contains("在任"))).hasSize(MANY / 10);
        assertThat(mvc.get().uri("/admin/accounts?as=csv").with(Actors.as(SECURITY)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/grants?as=csv").with(Actors.as(SYSTEM)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/accounts?as=doc").with(Actors.as(SYSTEM)))
                .hasStatus(404);
    }

    @Test
    @DisplayName(
            "8.1.4.3: who took a list as a file is recorded, with how much it holds; what was refused was not taken")
    void whatLeavesIsRecorded() {
        file(SYSTEM, "/admin/accounts?as=csv&query=roster-11");
        file(SECURITY, "/admin/grants?as=xlsx&query=roster-12");
        assertThat(mvc.get().uri("/admin/organisations?as=doc").with(Actors.as(SYSTEM)))
                .hasStatus(404);

        assertThat(events.stream(RosterTaken.class))
                .containsExactly(new RosterTaken("账号", 11, "csv"), new RosterTaken("岗位授权", 11, "xlsx"));
    }

    @Test
    @DisplayName(
            "8.1.4.2: a list is searched whatever the size of the letters, and saved also where only posts to be granted are found")
    void foundInAnyLetters() {
        jdbc.sql("update account.organisation set name = 'QX名册局' where name = '名册局12'")
                .update();
        assertThat(lines(SYSTEM, "/admin/accounts?as=csv&query=qx名册")).hasSize(2);
        assertThat(lines(SYSTEM, "/admin/organisations?as=csv&query=qx名册")).hasSize(2);
        assertThat(mvc.get().uri("/admin/grants?query=qx名册").with(Actors.as(SECURITY)))
                .bodyText()
                .contains("as=csv");
    }
}
