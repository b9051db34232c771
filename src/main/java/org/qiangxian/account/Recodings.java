package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * Moves an organisation whose unit is no longer in force to the code of the successor unit (R85). So that no
 * administrator alone gives somebody another place, the posts in it end and are proposed anew, and the security
 * administrator grants them.
 */
@Service
@Transactional
class Recodings {

    private final JdbcClient jdbc;
    private final People people;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Recodings(JdbcClient jdbc, People people, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    private record Held(String login, Role role) {}

    private record Standing(UUID id, String name, String kind, RegionCode area, boolean demonstration) {}

    /** What follows when an organisation moves to another code. */
    @Transactional(readOnly = true)
    Consequences moving(Actor actor, UUID id) {
        var it = standing(actor, id, "");
        var list = "/admin/organisations?query=" + UriUtils.encode(it.name(), StandardCharsets.UTF_8);
        var posts = held(it);
        var page = Consequences.of("变更区划代码", it.name(), "/admin/organisations/%s/code".formatted(id), "确认变更", list)
                .under("/admin/organisations", "单位")
                .follows("该单位的区划代码由%s改为选定的代码，今后办理现有单位的事项；以前办理的记录不变。".formatted(it.area()))
                .follows("正在等该单位办理的事项转到新的代码下，期限不变；没有签发的文件改用新的名称。")
                .follows(
                        posts.isEmpty()
                                ? "该单位现在没有已授予的岗位。"
                                : "该单位的 %d 个岗位立即结束，并重新提出，由安全管理员授予后才能办理；在岗人员立即退出。".formatted(posts.size()))
                .concerns(
                        List.of("账号", "岗位"),
                        posts.stream()
                                .map(each -> List.of(each.login(), each.role().label()))
                                .toList())
                .unless(whyNot(actor, it));
        return page.asking(
                Ask.choice("to", "现有单位", heirs(it).stream().map(this::option).toList()),
                Ask.words("name", "单位名称", "按新公章写全称，没有变化的照原样写", 80));
    }

    /** Moves it and answers its new name; of two at once the second finds it moved. */
    String move(Actor actor, UUID id, Typed typed) {
        var it = standing(actor, id, " for update");
        var whyNot = whyNot(actor, it);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var to = typed.text("to");
        if (heirs(it).stream().noneMatch(heir -> heir.code().value().equals(to))) {
            typed.remark("to", "请选择现有单位中的一个。");
        }
        var name = typed.needed("name", "单位名称", 80);
        for (var each : others(it, name, to)) {
            if (each.equals(name)) {
                typed.remark("name", "已有登记为“%s”的单位，请核对名称。".formatted(each));
            } else {
                typed.remark("to", "这个代码已有单位“%s”。请在“账号”中为需要的人员在该单位开通岗位，停用原单位的账号。".formatted(each));
            }
        }
        typed.orRefuse();
        var posts = held(it);
        end(it);
        jdbc.sql("update account.organisation set name = :name, area = :area where id = :id")
                .param("name", name)
                .param("area", to)
                .param("id", id)
                .update();
        for (var each : posts) {
            people.propose(each.login(), name, each.role());
            people.endSessions(each.login());
        }
        var kind = Organisation.Kind.valueOf(it.kind()).label();
        facts.publishEvent(new OrganisationMoved(name, kind, id, it.area().value(), to));
        return name;
    }

    /** Whether the unit of an organisation is no longer in force. */
    boolean outdated(String area) {
        return !area.isEmpty()
                && regions.find(new RegionCode(area))
                        .filter(unit -> !unit.current())
                        .isPresent();
    }

    private String whyNot(Actor actor, Standing it) {
        if (actor.demonstration() && !it.demonstration()) {
            return "演示账号只办理演示中登记的单位。";
        }
        if (!outdated(it.area().value())) {
            return "该单位的区划代码现行有效，不用变更。";
        }
        return heirs(it).isEmpty() ? "没有查到由哪个现有单位承接。请先更新区划数据。" : "";
    }

    private List<Region> heirs(Standing it) {
        var year = Chinese.day(clock.instant()).getYear();
        return regions.find(it.area())
                .filter(unit -> !unit.current())
                .map(unit -> regions.heirsOf(unit, year))
                .orElse(List.of());
    }

    private Option option(Region heir) {
        return new Option(heir.code().value(), "%s（%s）".formatted(regions.displayName(heir.code()), heir.code()));
    }

    private Standing standing(Actor actor, UUID id, String locking) {
        actor.require(Role.SYSTEM_ADMIN);
        return jdbc.sql("""
                        select id, name, kind, area, demonstration from account.organisation where id = :id and area is not null
                        """ + locking)
                .param("id", id)
                .query((row, _) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        new RegionCode(row.getString("area")),
                        row.getBoolean("demonstration")))
                .optional()
                .orElseThrow(() -> new Refusal.NotFound("没有这个单位，或者它没有区划代码。请从列表重新进入。"));
    }

    /** The names of other organisations with that name, or of its kind at that code. */
    private List<String> others(Standing it, String name, String area) {
        return jdbc.sql("""
                select name from account.organisation
                where id <> :id and (name = :name or kind = :kind and area = :area)
                order by name
                """)
                .param("id", it.id())
                .param("name", name)
                .param("kind", it.kind())
                .param("area", area)
                .query(String.class)
                .list();
    }

    private List<Held> held(Standing it) {
        return jdbc.sql("""
                select p.login, t.role from account.post t join account.person p on p.id = t.person
                where t.organisation = :id and t.granted_at is not null and t.ended_at is null
                order by p.login, t.role
                """).param("id", it.id()).query(Held.class).list();
    }

    private void end(Standing it) {
        jdbc.sql("""
                update account.post set ended_at = :now
                where organisation = :id and granted_at is not null and ended_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", it.id())
                .update();
    }
}
