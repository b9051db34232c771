package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Appointments.Appointed;
import org.qiangxian.grant.Grants;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Rendered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class AdministrationTests {

    private static final Actor SYSTEM = Actors.of(Role.SYSTEM_ADMIN, null);
    private static final Actor SECURITY = Actors.of(Role.SECURITY_ADMIN, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountList list;

    @Autowired
    Grants grants;

    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    @Autowired
    Activations activations;

    private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @DisplayName("R40: an account acts only after its link was used and its post granted")
    void accountActsOnlyAfterActivationAndGrant() {
        var slip = list.open(SYSTEM, "平遥县市场监督管理局，某甲，" + login + "，培育城市经办").getFirst();
        assertThat(people.actors(login)).isEmpty();

        assertThat(Slips.activate(mvc, slip.link(), "Kj7-ruilidao")).hasRedirectedUrl("/login?activated");
        var post = grants.page(SECURITY, login, 1, 1).waiting().rows().getFirst();
        grants.grant(SECURITY, post.id());

        assertThat(people.actors(login))
                .singleElement()
                .satisfies(actor -> assertThat(String.valueOf(actor.area())).isEqualTo("140728"));
        assertThat(Slips.activate(mvc, slip.link(), "Another-9dao")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("8.1.4.2: why the three were not appointed stands above the form, where no field is named too")
    void whyTheThreeWereNotAppointedIsSaid() throws IOException {
        var nobody = new Appointed("", "");
        var page = new Appointments.Page("t", List.of(nobody, nobody, nobody), "请稍后再试。", Map.of());

        assertThat(Rendered.page("account/appoint", Map.of("page", page))).containsOnlyOnce("<b>请稍后再试。");
        assertThat(mvc.post()
                        .uri("/appoint/" + appointments.issue())
                        .with(csrf())
                        .param("login", login, login, "a")
                        .param("name", "甲", "乙", "丙"))
                .hasStatus(422)
                .bodyText()
                .contains("<b>有 2 处需要改正，还没有任命。", "href=\"#login1\"", "href=\"#login2\"");
    }

    @Test
    @DisplayName("8.1.4.2: nobody holds two of the three administrators, nor business beside one")
    void administratorsAreSeparated() {
        list.open(SYSTEM, "国家市场监督管理总局,某乙," + login + ",审计管理员");

        assertThat(list.preview(SYSTEM, "国家市场监督管理总局,某乙," + login + ",总局业务"))
                .singleElement()
                .satisfies(row -> assertThat(row.error()).contains("三员分立"));
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.SAMR)) {
            assertThatThrownBy(() -> people.propose(login, "国家市场监督管理总局", role))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("三员分立");
        }
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into account.post (person, organisation, role, proposed_at)
                        select p.id, o.id, 'SYSTEM_ADMIN', now() from account.person p, account.organisation o
                        where p.login = :login and o.kind = 'NATIONAL'
                        """).param("login", login).update())
                .hasMessageContaining("post_separates_administrators");
    }

    @Test
    @DisplayName("8.1.4.2: the system administrator grants nothing, the security administrator opens nothing")
    void administratorsCannotDoEachOthersWork() {
        assertThatThrownBy(() -> grants.page(SYSTEM, "", 1, 1)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> list.open(SECURITY, "x")).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void listWithErrorsSaysThemByLineAndOpensNothing() {
        var lines = "没有的局,某丙," + login + ",培育城市经办\n平遥县市场监督管理局,某丙,A,培育城市经办\n少了几项";

        assertThat(list.preview(SYSTEM, lines))
                .extracting(AccountRow::error)
                .satisfiesExactly(
                        error -> assertThat(error).contains("没有这个单位"),
                        error -> assertThat(error).contains("账号应为"),
                        error -> assertThat(error).contains("应为四项"));
        assertThatThrownBy(() -> list.open(SYSTEM, lines)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void linkOfTheFirstStartAppointsThreePersonsOnce() {
        var token = appointments.issue();
        var same = List.of(new Appointed(login, "甲"), new Appointed(login, "乙"), new Appointed(login + "c", "丙"));
        var three = List.of(
                new Appointed(login + "a", "甲"), new Appointed(login + "b", "乙"), new Appointed(login + "c", "丙"));

        assertThat(appointments.appoint(token, three)).hasSize(3);
        assertThat(people.actors(login + "a")).extracting(Actor::role).containsExactly(Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> appointments.appoint(token, three)).isInstanceOf(Refusal.NotFound.class);
        var second = appointments.issue();
        assertThatThrownBy(() -> appointments.appoint(second, same)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void administratorsPagesShowAndAreTheirsAlone() {
        var pages = List.of(
                List.of("/admin/accounts", "SYSTEM_ADMIN", "批量开通"),
                List.of("/admin/organisations?query=兵团", "SYSTEM_ADMIN", "新疆生产建设兵团市场监督管理局"),
                List.of("/admin/grants", "SECURITY_ADMIN", "岗位授权"),
                List.of("/admin/journal", "AUDIT_ADMIN", "核验完整性"),
                List.of("/account/password", "CITY", "修改口令"));
        for (var page : pages) {
            var role = Role.valueOf(page.get(1));
            assertThat(mvc.get().uri(page.getFirst()).with(Actors.as(Actors.of(role, null))))
                    .hasStatusOk()
                    .bodyText()
                    .contains(page.get(2));
        }
        assertThat(mvc.get().uri("/admin/journal").with(Actors.as(SYSTEM))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/admin/journal/verify")
                        .with(csrf())
                        .with(Actors.as(Actors.of(Role.AUDIT_ADMIN, null))))
                .hasStatusOk();
    }

    @Test
    void aPostFitsItsOrganisation() {
        assertThat(list.preview(SYSTEM, "平遥县市场监督管理局,某丁," + login + ",总局业务"))
                .singleElement()
                .satisfies(row -> assertThat(row.error()).contains("不设"));
    }

    @Test
    @DisplayName("8.1.4.1 a: one person, one account: a further post goes to the account that is there")
    void furtherPostGoesToTheAccountThatIsThere() {
        list.open(SYSTEM, "国家市场监督管理总局,某戊," + login + ",总局业务");

        assertThat(list.open(SYSTEM, "国家市场监督管理总局,某戊," + login + ",总局数据操作员")).isEmpty();
        assertThat(people.held(login))
                .extracting(AccountRow.Held::role)
                .containsExactlyInAnyOrder(Role.SAMR, Role.OPERATOR);
        assertThat(list.preview(SYSTEM, "国家市场监督管理总局,别人," + login + ",总局业务"))
                .singleElement()
                .satisfies(row -> assertThat(row.error()).contains("账号已被使用"));
    }

    @Test
    void organisationWithErrorsSaysThemAtTheFieldsAndKeepsWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/admin/organisations")
                        .param("name", "平遥县市场监督管理局")
                        .param("kind", "CITY")
                        .param("area", "999")
                        .param("parent", "没有的上级")
                        .with(csrf())
                        .with(Actors.as(SYSTEM)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经登记过", "没有这个区划代码", "没有这个上级单位", "value=\"没有的上级\"");
        assertThat(mvc.post()
                        .uri("/admin/organisations")
                        .param("name", "介休市市场监督管理局")
                        .param("kind", "CITY")
                        .param("area", "140781")
                        .with(csrf())
                        .with(Actors.as(SYSTEM)))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("8.1.4.2: where nobody can act as system administrator any more, the next start appoints anew")
    void appointmentIsDoneOnlyWhileSomebodyCanActAsSystemAdministrator() {
        var first = new Appointments(jdbc, people, activations, fact -> {}, Clock.systemUTC());
        jdbc.sql("update account.person set disabled = true where not demonstration")
                .update();
        assertThat(first.done()).isFalse();

        var three = List.of(
                new Appointed(login + "a", "甲"), new Appointed(login + "b", "乙"), new Appointed(login + "c", "丙"));
        first.appoint(first.issue(), three);
        assertThat(first.done()).as("appointed").isTrue();

        var later = new MovableClock(Instant.now().plus(Activations.VALID).plusSeconds(60));
        assertThat(new Appointments(jdbc, people, activations, fact -> {}, later).done())
                .as("the link ran out unused")
                .isFalse();
    }

    @Test
    void slipGivesTheFullAddressOnASheetOfItsOwn() {
        assertThat(mvc.post()
                        .uri("/admin/accounts")
                        .param("lines", "平遥县市场监督管理局,某己," + login + ",培育城市经办")
                        .with(csrf())
                        .with(Actors.as(SYSTEM)))
                .hasStatusOk()
                .bodyText()
                .contains("已开通 1 个账号", "平台网址后接 <code>/activate/", "账号开通单", "有效期至", "平遥县市场监督管理局", login);
    }
}
