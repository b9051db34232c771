package org.qiangxian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.delegation.Links;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Brings an answer to every status and checks every desk and what the request says of itself. */
@PlatformTest
@Transactional
@Walks(AnswerAction.class)
class AnswerWalkTests extends TableWalk<AnswerStatus, AnswerAction> {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor SAMPLE = Actors.city("990121");
    private static final Actor OTHER = Actors.city("990221");
    private static final RequestItem ITEM = RequestItem.of("Z4-01.2015");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Links links;

    /** An item that a province is asked for and that a department can fill; only voluntary items can be left out. */
    @Override
    protected Stood<AnswerAction> stand(AnswerStatus state) {
        if (state == AnswerStatus.SKIPPED) {
            var left = requests.register(PROVINCE, Asking.on(requests.today()).form());
            answers.skip(SAMPLE, left.id(), List.of());
            return Stood.nothing(key -> key.contains(left.id().toString()));
        }
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).departments("Z4-01").form())
                .id();
        switch (state) {
            case NONE, SKIPPED -> {}
            case DRAFT -> answers.save(PROVINCE, id, Asking.typed(ITEM.key(), "990121", "97.5"));
            case SENT -> sent(id);
            case RETURNED -> {
                sent(id);
                answers.giveBack(PROVINCE, id, ITEM, "请注明页码");
            }
            case ENTERED -> {
                sent(id);
                answers.accept(PROVINCE, id, ITEM);
            }
        }
        var matter = Stood.<AnswerAction>nothing(key -> key.contains(id.toString()));
        var check = "request-check/%s/990000/%s".formatted(id, ITEM.key());
        return switch (state) {
            case NONE, DRAFT, RETURNED -> matter.and(AnswerAction.SUBMIT, PROVINCE, "request/%s/990000".formatted(id));
            case SENT -> matter.and(AnswerAction.ACCEPT, PROVINCE, check).and(AnswerAction.GIVE_BACK, PROVINCE, check);
            case ENTERED, SKIPPED -> matter;
        };
    }

    private void sent(DataRequestId id) {
        fill(links.issue(PROVINCE, id, ITEM, "示例省统计局", 14).path());
    }

    @Test
    @DisplayName("R3, R5: a request waits for whom it asks, in its days alone, and may be left where it is voluntary")
    void aRequestWaitsForWhomItAsks() {
        var today = requests.today();
        var asked = requests.register(
                PROVINCE, Asking.on(today).of("990121", "990221").form());
        var key = "request/%s/%s";

        assertThat(Desks.only(turns, SAMPLE, key.formatted(asked.id(), "990121")))
                .returns("自愿补充数据（可不填，至2026年4月2日）：区域公共品牌补充数据", Turn::what)
                .returns(NOW, Turn::since)
                .returns(WorkingDays.endOf(today.plusMonths(1)), Turn::until)
                .returns(true, Turn::voluntary)
                .returns("/requests/%s/answer".formatted(asked.id()), Turn::href);
        answers.skip(SAMPLE, asked.id(), List.of());
        Desks.none(turns, key.formatted(asked.id(), "990121"));

        Desks.only(turns, OTHER, key.formatted(asked.id(), "990221"));
        clock.stopAt(WorkingDays.endOf(asked.validTo()));
        Desks.none(turns, key.formatted(asked.id(), "990221"));
        clock.stopAt(NOW);
        requests.end(PROVINCE, asked.id(), "不再需要");
        Desks.none(turns, key.formatted(asked.id(), "990221"));
    }

    @Test
    @DisplayName(
            "R17, R39: what a department sent waits for the province that asked it, until it is taken or given back")
    void aDepartmentsAnswerWaitsForItsProvince() {
        var asked = requests.register(
                PROVINCE, Asking.on(requests.today()).departments("Z4-01").form());
        var item = ITEM;
        var key = "request-check/%s/990000/%s".formatted(asked.id(), item.key());
        assertThat(Desks.only(turns, PROVINCE, "request/%s/990000".formatted(asked.id())))
                .returns("提供数据：区域公共品牌补充数据", Turn::what)
                .returns(false, Turn::voluntary);
        Desks.none(turns, key);

        fill(links.issue(PROVINCE, asked.id(), item, "示例省统计局", 14).path());
        assertThat(Desks.only(turns, PROVINCE, key))
                .returns("核对部门填报：示例省统计局", Turn::what)
                .returns(NOW, Turn::since)
                .returns(null, Turn::until)
                .returns("/requests/%s/answer#%s".formatted(asked.id(), item.key()), Turn::href);
        for (var address : List.of("/requests/" + asked.id(), "/requests/%s/answer".formatted(asked.id()))) {
            assertThat(PageStrip.of(mvc, PROVINCE, address))
                    .satisfies(strip -> assertThat(strip.turn()).startsWith("本单位 核对部门填报：示例省统计局"))
                    .satisfies(strip -> assertThat(strip.go()).isEqualTo("去核对"));
        }
        answers.giveBack(PROVINCE, asked.id(), item, "请注明页码");
        Desks.none(turns, key);

        clock.move(Duration.ofHours(1));
        fill(links.issue(PROVINCE, asked.id(), item, "示例省统计局", 14).path());
        assertThat(Desks.only(turns, PROVINCE, key).since()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        answers.accept(PROVINCE, asked.id(), item);
        Desks.none(turns, key);
        Desks.none(turns, "request/%s/990000".formatted(asked.id()));
    }

    private void fill(String link) {
        var post = mvc.post().uri(link).with(csrf());
        Asking.typed("Z4-01.2015", "990121", "97.5").forEach(post::param);
        assertThat(post).hasStatus(200);
    }

    @Test
    @DisplayName("the strip of a request and of its form says whose turn it is and until when")
    void theStripOfARequest() {
        var asked = requests.register(
                PROVINCE, Asking.on(requests.today()).of("990121", "990221").form());
        var address = "/requests/" + asked.id();

        var city = PageStrip.of(mvc, SAMPLE, address);
        assertThat(city.where()).startsWith("填报单位 3月2日");
        assertThat(city.turn()).startsWith("本单位 自愿补充数据").contains("4月2日 24:00（北京时间）前");
        assertThat(city.next()).startsWith("平台采用已提交的数据");
        assertThat(city.go()).isEqualTo("去填写");
        assertThat(PageStrip.of(mvc, SAMPLE, address + "/answer").go()).startsWith("在下面逐项填写");
        var issuer = PageStrip.of(mvc, PROVINCE, address);
        assertThat(issuer.turn()).startsWith("填报单位 自愿提供");

        answers.skip(SAMPLE, asked.id(), List.of());
        assertThat(PageStrip.of(mvc, SAMPLE, address).go()).contains("不用再办理");
    }
}
