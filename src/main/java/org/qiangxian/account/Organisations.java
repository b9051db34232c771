package org.qiangxian.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.AccountFact.OrganisationAdded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations, kept by the system administrator (R85, R86). */
@Service
@Transactional
public class Organisations {

    /**
     * An organisation as the page lists it.
     *
     * @param outdated whether its unit is no longer in force
     */
    public record Line(UUID id, String name, String kind, String area, String parent, boolean outdated) {
        public String label() {
            return Organisation.Kind.valueOf(kind).label();
        }
    }

    /**
     * The page: what was asked for and found, the kinds there are, and what is being filled in.
     *
     * @param remarks field name to what is wrong there
     */
    public record Page(
            String query, Paged<Line> lines, List<Choice> kinds, OrganisationForm form, Map<String, String> remarks) {}

    /** A kind to choose. */
    public record Choice(String value, String label) {}

    private static final int PAGE = 50;
    private static final String FOUND = "where strpos(lower(o.name || ' ' || coalesce(o.area, '')), lower(:query)) > 0";

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Recodings recodings;
    private final ApplicationEventPublisher facts;

    Organisations(JdbcClient jdbc, Regions regions, Recodings recodings, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.recodings = recodings;
        this.facts = facts;
    }

    /** The page as it is asked for. */
    Page page(Actor actor, String query, int page) {
        return page(actor, query, page, OrganisationForm.EMPTY, Map.of());
    }

    /** The page with a form that was refused. */
    Page page(Actor actor, OrganisationForm form, Map<String, String> remarks) {
        return page(actor, "", 1, form, remarks);
    }

    private Page page(Actor actor, String query, int page, OrganisationForm form, Map<String, String> remarks) {
        actor.require(Role.SYSTEM_ADMIN);
        var asked = Typing.trimmed(query);
        var total = jdbc.sql("select count(*) from account.organisation o " + FOUND)
                .param("query", asked)
                .query(Integer.class)
                .single();
        var lines = Paged.of(page, PAGE, total, (limit, offset) -> lines(asked, limit, offset));
        var kinds = Arrays.stream(Organisation.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        return new Page(query, lines, kinds, form, remarks);
    }

    /** All whose name or code holds {@code query}. */
    List<Line> all(Actor actor, String query) {
        actor.require(Role.SYSTEM_ADMIN);
        return lines(Typing.trimmed(query), Integer.MAX_VALUE, 0);
    }

    private List<Line> lines(String query, int limit, int offset) {
        return jdbc.sql("""
                select o.id, o.name, o.kind, coalesce(o.area, '') as area, coalesce(p.name, '') as parent
                from account.organisation o left join account.organisation p on p.id = o.parent
                """ + FOUND + " order by o.area nulls first, o.name limit :limit offset :offset")
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("area"),
                        row.getString("parent"),
                        recodings.outdated(row.getString("area"))))
                .list();
    }

    /** Adds an organisation and answers its name; refuses with everything that is wrong, field by field. */
    String add(Actor actor, OrganisationForm form) {
        actor.require(Role.SYSTEM_ADMIN);
        check(form);
        var kind = form.chosen().orElseThrow();
        var name = OrganisationForm.text(form.name());
        var area = OrganisationForm.text(form.area());
        jdbc.sql("""
                insert into account.organisation (name, kind, area, parent, demonstration) values (:name, :kind,
                    nullif(:area, ''), (select id from account.organisation where name = :parent), :demonstration)
                """)
                .param("demonstration", actor.demonstration())
                .param("name", name)
                .param("kind", kind.name())
                .param("area", area)
                .param("parent", form.parent())
                .update();
        facts.publishEvent(new OrganisationAdded(name, kind.label(), area));
        return name;
    }

    private void check(OrganisationForm form) {
        var remarks = form.remarks();
        if (exists(OrganisationForm.text(form.name()))) {
            remarks.put("name", "这个单位已经登记过。请在下面查找。");
        }
        var area = OrganisationForm.text(form.area());
        if (!area.isEmpty() && !known(area)) {
            remarks.put("area", "没有这个区划代码。县级及以上为六位数字，功能区为 Z 加六位数字。请核对。");
        }
        var parent = OrganisationForm.text(form.parent());
        if (!parent.isEmpty() && !exists(parent)) {
            remarks.put("parent", "没有这个上级单位。请填写已登记单位的全称，或留空。");
        }
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要改正，单位还没有新增。".formatted(remarks.size()), remarks);
        }
    }

    private boolean known(String area) {
        return area.matches("\\d{6}|\\d{9}|Z\\d{6}")
                && regions.find(new RegionCode(area)).isPresent();
    }

    private boolean exists(String name) {
        return jdbc.sql("select exists (select from account.organisation where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
