package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Several answer one need: offices, a department with an account, and one by a signed link (R17, R97). */
@PlatformTest
@Transactional
class NeedLinkTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    Needs needs;

    @Autowired
    NeedParts assignments;

    @Autowired
    Accounts accounts;

    @Autowired
    NeedPartRepository parts;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    private UUID need = new UUID(0, 0);

    @BeforeEach
    void accepted() {
        clock.stopAt(Needing.NOW);
        need = needs.ask(CITY, Needing.form("PROVINCE:990000")).id();
        needs.accept(PROVINCE, need, new AcceptForm("2026-03-12", "", ""));
    }

    @Test
    @DisplayName("R17, R97: a department without an account answers by a signed link, once, and sees no contacts")
    void byLink() {
        var link = link();

        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(Needing.WORDS, "示例省水利厅", "只能提交一次")
                .doesNotContain("张三", "<script", "/desk");
        send(link, "", 422, "请填写答复");
        send(link, "按得分排名", 422, "不能使用");
        send(link, "可以上门检定。", 200, "已收到");
        send(link, "再来一次", 409, "已经用过");
        assertThat(mvc.get().uri(link)).hasStatus(409);
        assertThat(mvc.get().uri("/needs/" + need).with(Actors.as(PROVINCE)))
                .bodyText()
                .contains("可以上门检定。", "示例省水利厅");
    }

    @Test
    @DisplayName("R17: an altered, a revoked, an expired link and one of a need that moved on open nothing")
    void deadLinks() {
        var link = link();
        assertThat(mvc.get().uri(link.substring(0, link.length() - 1) + (link.endsWith("a") ? "b" : "a")))
                .hasStatus(404);
        clock.stopAt(Instant.parse("2026-03-07T16:00:00Z"));
        assertThat(mvc.get().uri(link)).hasStatus(409).bodyText().contains("已过有效期");
        clock.stopAt(Needing.NOW);
        needs.answer(PROVINCE, need, Needing.reply(NeedOutcome.SOLVED));
        assertThat(mvc.get().uri(link)).hasStatus(409).bodyText().contains("不需要贵单位答复");
        needs.reopen(CITY, need, "还有一件", Seen.NOTHING);
        needs.accept(PROVINCE, need, new AcceptForm("2026-03-12", "", ""));
        assertThat(mvc.get().uri(link)).hasStatus(409);
    }

    @Test
    @DisplayName(
            "R97: a department with an account has its part on its own desk, and another department of the area has not")
    void byAccount() {
        var holder = accounts.holders(Role.DEPARTMENT, new RegionCode("990000")).getFirst();
        var department = new Actor(
                holder.person(),
                UUID.randomUUID(),
                holder.login(),
                holder.name(),
                holder.organisation(),
                holder.organisationName(),
                Role.DEPARTMENT,
                new RegionCode("990000"),
                true);
        var part = assignments
                .assign(PROVINCE, need, new AssignForm(holder.organisation().toString(), "", "", ""))
                .part();
        assignments.assign(PROVINCE, need, new AssignForm("CITY_BUREAU:990100", "", "", ""));

        assertThat(turns.find(department, part.matter())).isPresent();
        assertThat(mvc.get().uri("/needs/" + need).with(Actors.as(department)))
                .hasStatusOk()
                .bodyText()
                .contains(Needing.WORDS)
                .doesNotContain("张三");
        assertThat(mvc.get().uri("/needs/" + need).with(Actors.as(Actors.of(Role.DEPARTMENT, "990000"))))
                .hasStatus(404);
        assignments.reply(department, need, part.id(), Needing.reply(NeedOutcome.SOLVED));
        assertThat(parts.of(need).stream().map(Assignment::status))
                .containsExactlyInAnyOrder(AssignmentStatus.ANSWERED, AssignmentStatus.WAITING);
        assertThat(turns.find(department, part.matter())).isEmpty();
    }

    private String link() {
        return assignments
                .assign(PROVINCE, need, new AssignForm("LINK", "示例省水利厅", "5", ""))
                .link();
    }

    private void send(String link, String answer, int status, String said) {
        assertThat(mvc.post().uri(link).with(csrf()).param("outcome", "SOLVED").param("answer", answer))
                .hasStatus(status)
                .bodyText()
                .contains(said);
    }
}
