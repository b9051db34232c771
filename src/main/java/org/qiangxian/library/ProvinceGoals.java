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

/** The goals provinces set themselves (R19), each in versions; a province writes its own and nobody else's. */
@Service
@Transactional
public class ProvinceGoals {

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Clock clock;

    ProvinceGoals(JdbcClient jdbc, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.clock = clock;
    }

    /** The goal in its latest version. */
    @Transactional(readOnly = true)
    public Optional<ProvinceGoal> of(RegionCode province) {
        return jdbc.sql("""
                        select * from library.province_goal where province = :province order by version desc limit 1
                        """)
                .param("province", province.value())
                .query((row, _) -> new ProvinceGoal(
                        new RegionCode(row.getString("province")),
                        row.getInt("version"),
                        row.getInt("year"),
                        row.getString("words"),
                        Signature.read(row, "recorded"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("demonstration")))
                .optional();
    }

    /** Saves the next version of the actor's own province; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, GoalForm form) {
        var province = own(actor);
        var asked = form.checked();
        if (of(province).map(ProvinceGoal::version).orElse(0) != form.seen() || !add(actor, province, form, asked)) {
            throw new Refusal.Conflict("本单位另一位同事刚刚保存过目标，您这次写的没有保存。请对照页面上已保存的文字再改。");
        }
    }

    private boolean add(Actor actor, RegionCode province, GoalForm form, GoalForm.Asked asked) {
        return jdbc.sql("""
                        insert into library.province_goal (province, version, year, words,
                            recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                        values (:province, :version, :year, :words,
                            :recorded_by, :recorded_person, :recorded_organisation, :at, :demonstration)
                        on conflict (province, version) do nothing
                        """)
                        .param("province", province.value())
                        .param("version", form.seen() + 1)
                        .param("year", asked.year())
                        .param("words", asked.words())
                        .params(actor.signature().columns("recorded"))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param(
                                "demonstration",
                                actor.demonstration() && !regions.get(province).fictional())
                        .update()
                == 1;
    }

    static RegionCode own(Actor actor) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区，请联系安全管理员核对授权。");
        }
        return area;
    }
}
