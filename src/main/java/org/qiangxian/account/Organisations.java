package org.qiangxian.account;

import java.util.List;
import org.qiangxian.account.AccountFact.OrganisationAdded;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations, kept by the system administrator (R85, R86). */
@Service
@Transactional
public class Organisations {

    /** An organisation as the page lists it. */
    public record Line(String name, String kind, String area, String parent) {
        public String label() {
            return Organisation.Kind.valueOf(kind).label();
        }
    }

    /** The page: what was asked for and found, and the kinds there are, key and label. */
    public record Page(String query, List<Line> lines, List<Choice> kinds) {}

    /** A kind to choose. */
    public record Choice(String value, String label) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    Organisations(JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    Page page(Actor actor, String query) {
        actor.require(Role.SYSTEM_ADMIN);
        var lines =
                jdbc.sql("""
                select o.name, o.kind, coalesce(o.area, '') as area, coalesce(p.name, '') as parent
                from account.organisation o left join account.organisation p on p.id = o.parent
                where strpos(o.name || ' ' || coalesce(o.area, ''), :query) > 0
                order by o.area nulls first, o.name limit 500
                """).param("query", query.strip()).query(Line.class).list();
        var kinds = java.util.Arrays.stream(Organisation.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        return new Page(query, lines, kinds);
    }

    /** Adds an organisation; {@code area} may be empty, and {@code parent} is a name or empty. */
    void add(Actor actor, String name, Organisation.Kind kind, String area, String parent) {
        actor.require(Role.SYSTEM_ADMIN);
        check(name.strip(), area.strip(), parent.strip());
        jdbc.sql("""
                insert into account.organisation (name, kind, area, parent) values (:name, :kind, nullif(:area, ''),
                    (select id from account.organisation where name = :parent))
                """)
                .param("name", name.strip())
                .param("kind", kind.name())
                .param("area", area.strip())
                .param("parent", parent.strip())
                .update();
        facts.publishEvent(new OrganisationAdded(name.strip(), kind.label(), area.strip()));
    }

    private void check(String name, String area, String parent) {
        if (name.length() < 2 || name.length() > 80 || exists(name)) {
            throw Refusal.Invalid.of("name", "单位名称应为 2 至 80 个字，且未登记过。请改正后再提交。");
        }
        if (!area.isEmpty() && !area.matches("\\d{6}|\\d{9}|Z\\d{6}")) {
            throw Refusal.Invalid.of("area", "区划代码应为六位或九位数字，功能区为 Z 加六位数字。没有对应地区的请留空。");
        }
        if (!parent.isEmpty() && !exists(parent)) {
            throw Refusal.Invalid.of("parent", "没有这个上级单位。请填写已登记单位的全称，或留空。");
        }
    }

    private boolean exists(String name) {
        return jdbc.sql("select exists (select from account.organisation where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
