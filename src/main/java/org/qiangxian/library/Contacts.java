package org.qiangxian.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 联系方式 in 本地档案, which each unit keeps for itself, in or outside the library; it accompanies an application for entry
 * (R183).
 */
@Service
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Contact> of(RegionCode code) {
        return jdbc.sql("select * from library.contact where code = :code")
                .param("code", code.value())
                .query((row, _) -> new Contact(
                        code,
                        row.getInt("version"),
                        row.getString("office"),
                        row.getString("person"),
                        row.getString("phone"),
                        Signature.read(row, "recorded"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Replaces the contact; refuses when somebody saved after the page was opened. */
    void save(Actor actor, RegionCode code, ContactForm form) {
        actor.require(Role.CITY);
        if (!code.equals(actor.area())) {
            throw new Refusal.Forbidden("联系方式只能由本地自己填写。");
        }
        if (actor.demonstration() && !regions.get(code).fictional()) {
            throw new Refusal.Forbidden("演示账号不能填写真实地区的联系方式。");
        }
        if (!put(actor.signature(), code, form.seen(), form.checked())) {
            throw new Refusal.Conflict("本单位另一位同事刚刚保存过联系方式，您这次写的没有保存。请对照已保存的再改。");
        }
    }

    /** @return whether nobody else saved since {@code seen} */
    boolean put(Signature by, RegionCode code, int seen, ContactForm.Asked asked) {
        return jdbc.sql("""
                        insert into library.contact as c (code, version, office, person, phone,
                            recorded_by, recorded_person, recorded_organisation, recorded_at)
                        select :code, 1, :office, :person, :phone,
                            :recorded_by, :recorded_person, :recorded_organisation, :at
                        where :seen = 0 or exists (select from library.contact b where b.code = :code)
                        on conflict (code) do update set version = c.version + 1, office = excluded.office,
                            person = excluded.person, phone = excluded.phone, recorded_by = excluded.recorded_by,
                            recorded_person = excluded.recorded_person,
                            recorded_organisation = excluded.recorded_organisation, recorded_at = excluded.recorded_at
                        where c.version = :seen
                        """)
                        .param("code", code.value())
                        .param("seen", seen)
                        .param("office", asked.office())
                        .param("person", asked.person())
                        .param("phone", asked.phone())
                        .params(by.columns("recorded"))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
