package org.qiangxian.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.application.ReturnReason;
import org.qiangxian.application.ReturnRemark;
import org.qiangxian.application.Status;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Field;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented proposals of 示例省 in its open call, so that somebody who tries the platform finds desks with work: drafts,
 * submitted and returned ones, one in reserve, one put forward. They are entered through the front doors that a city
 * and a province use.
 */
@Component
class DemonstrationProposals {

    private static final RegionCode PROVINCE = new RegionCode("990000");

    private final Calls calls;
    private final Applications applications;
    private final Drafts drafts;
    private final Recommendations recommendations;
    private final JdbcClient jdbc;

    DemonstrationProposals(
            Calls calls, Applications applications, Drafts drafts, Recommendations recommendations, JdbcClient jdbc) {
        this.calls = calls;
        this.applications = applications;
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.jdbc = jdbc;
    }

    /** A proposal as the file has it, and how far it has come. */
    record Written(
            String unit,
            Kind kind,
            Status stage,
            List<String> directions,
            Map<String, String> texts,
            @Nullable List<Remark> remarks) {

        Content content(Call call) {
            var quarters = new TreeMap<Quarter, String>();
            var safeguards = new TreeMap<Quarter, String>();
            var plan = call.form(kind).quarters().filter(_ -> stage != Status.DRAFT);
            plan.ifPresent(field -> field.quarters().forEach(quarter -> quarters.put(quarter, "明确责任单位和完成时限，按季度推进。")));
            plan.filter(Field.Quarters::safeguards)
                    .ifPresent(field -> field.quarters().forEach(quarter -> safeguards.put(quarter, "列入年度工作要点，部门会商。")));
            return new Content(directions, "", texts, quarters).with(safeguards);
        }
    }

    /** A remark of the province at a field. */
    record Remark(String field, ReturnReason reason, String text) {}

    /**
     * Enters them in the open call made by the demonstration itself, if that has none; of two processes that start at
     * once one does. A call that a user opened for 示例省 gets none.
     */
    @Transactional
    void enter(Clock clock) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('demonstration.proposals'))")
                .query((row, _) -> true)
                .single();
        calls.openFor(PROVINCE, clock.instant()).stream()
                .filter(call -> call.id().demonstration())
                .filter(call -> applications.list(city("990122")).stream()
                        .noneMatch(it -> it.call().equals(call.id())))
                .findFirst()
                .ifPresent(call -> written().forEach(proposal -> enter(call, proposal)));
    }

    private void enter(Call call, Written written) {
        var city = city(written.unit());
        var id = drafts.begin(city, call.id(), written.kind(), written.content(call))
                .id();
        switch (written.stage()) {
            case DRAFT -> {}
            case RECORDED -> drafts.record(city, id);
            case SUBMITTED -> drafts.submit(city, id);
            case RETURNED -> {
                drafts.submit(city, id);
                recommendations.giveBack(province(), id, remarks(written));
            }
            case RESERVED, SHORTLISTED -> {
                drafts.submit(city, id);
                judge(id, written.kind());
                put(written.stage(), id);
            }
            case FORWARDED, UNDER_REVIEW, SELECTED, NOT_SELECTED, CLOSED ->
                throw new IllegalStateException("no proposal of the demonstration has come so far");
        }
    }

    private static List<ReturnRemark> remarks(Written written) {
        var remarks = written.remarks();
        return remarks == null
                ? List.of()
                : remarks.stream()
                        .map(remark -> new ReturnRemark(remark.field(), remark.reason(), remark.text()))
                        .toList();
    }

    private void judge(ApplicationId id, Kind kind) {
        for (var question : Judgment.Question.of(kind)) {
            recommendations.judge(province(), id, question, true, "已核对方案和本地情况（演示数据）。");
        }
    }

    private void put(Status stage, ApplicationId id) {
        if (stage == Status.SHORTLISTED) {
            recommendations.shortlist(province(), id);
        } else {
            recommendations.reserve(province(), id);
        }
    }

    private static Actor city(String code) {
        return actor(Role.CITY, new RegionCode(code), "示例城市（演示数据）");
    }

    private static Actor province() {
        return actor(Role.PROVINCE, PROVINCE, "示例省市场监督管理局");
    }

    /** An actor without an account, because nobody wrote the invented proposals. */
    private static Actor actor(Role role, RegionCode area, String organisation) {
        var id = UUID.nameUUIDFromBytes(("demonstration " + area).getBytes(StandardCharsets.UTF_8));
        return new Actor(id, id, "demonstration", role.label(), id, organisation, role, area, true);
    }

    private static List<Written> written() {
        try {
            var file = new ClassPathResource("data/demonstration_proposals.json").getContentAsByteArray();
            return List.of(JsonMapper.builder().build().readValue(file, Written[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
