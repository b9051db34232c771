package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.qiangxian.publication.Paperwork;
import org.qiangxian.publication.PublicationKind;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.Supervising;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Whoever verifies a complaint may stop what the accused has in force, and tells nobody why (R1, R2, R102). */
@PlatformTest
@Transactional
class StopTests {

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    Stops stops;

    @Autowired
    Supervising supervising;

    @Autowired
    Paperwork papers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    private Complaint accepted(String place) {
        var complaint = complaining.told("PROVINCE", place);
        complaints.accept(Complaining.SAMR, complaint.id(), Seen.NOTHING);
        return complaint;
    }

    private Option item(Complaint complaint, String id) {
        return stops.of(Complaining.SAMR, complaint.id()).stream()
                .filter(each -> each.value().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "R2, R102: who verifies a complaint may stop what the accused has in force, with a reason the city reads; nobody else")
    void whatOffendsIsStopped() {
        supervising.anyAnnounced();
        var complaint = accepted("140000");
        assertThat(stops.of(Complaining.NATION, complaint.id())).isEmpty();
        var visit = item(complaint, "visit/").value();
        var made = Map.of("item", "visit/" + UUID.randomUUID(), "reason", "不当");
        assertThatThrownBy(() -> stops.stop(Complaining.SAMR, complaint.id(), made))
                .isInstanceOf(Refusal.Invalid.class);
        stops.stop(Complaining.SAMR, complaint.id(), Map.of("item", visit, "reason", "事由不当，不再进行"));

        assertThat(stops.of(Complaining.SAMR, complaint.id()).stream().map(Option::value))
                .doesNotContain(visit);
        get(Complaining.ACCUSED, "/supervision/visits/" + visit.substring(6), 200)
                .contains("已取消", "事由不当，不再进行");
    }

    @Test
    @DisplayName(
            "R1, R2: a publication of the accused is withdrawn by the handler as its unit would: its readers and the unit are told, the text is gone")
    void aPublicationIsWithdrawn() {
        var id = papers.issued("关于按月比一比的通知");
        var later = papers.embargoed(PublicationKind.NOTICE, "还没有发布的通知", "", "2026-09-20", "09:00");
        var complaint = accepted("990000");
        var offered = item(complaint, "publication/" + id);
        assertThat(offered.label())
                .as("not public: no title")
                .contains("一份不公开的通知")
                .doesNotContain("比一比");
        assertThat(offered.note()).contains("撤回", "已送达的");
        assertThat(stops.of(Complaining.SAMR, complaint.id()))
                .as("before its minute it is not there")
                .extracting(Option::value)
                .doesNotContain("publication/" + later);
        stops.stop(Complaining.SAMR, complaint.id(), Map.of("item", offered.value(), "reason", "内容是比较"));

        get(Actors.city("990121"), "/publications/" + id, 200)
                .contains("已撤回", "内容是比较")
                .doesNotContain("请各县查看");
        get(Actors.province("990000"), "/publications/" + id, 200).contains("已撤回", Complaining.SAMR.organisationName());
        var told = jdbc.sql("select subject || body from notice.message where key like :key")
                .param("key", "publication/" + id + "/%")
                .query(String.class)
                .list();
        assertThat(told).anySatisfy(each -> assertThat(each).contains("已由上级撤回", "内容是比较"));
        assertThat(told).isNotEmpty().allSatisfy(each -> assertThat(each).doesNotContain("反映", "投诉"));
        assertThatThrownBy(() ->
                        stops.stop(Complaining.SAMR, complaint.id(), Map.of("item", offered.value(), "reason", "再撤一次")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName(
            "R2: all that may be stopped is found by its words; what follows is read before, and nothing is stopped by looking")
    void isFoundAndConfirmed() {
        var id = papers.issued("关于按月比一比的通知");
        var complaint = accepted("990000");
        var list = get(Complaining.SAMR, complaint.path() + "/stops?q=" + "不公开的通知", 200);
        list.contains("publication%2F" + id);
        get(Complaining.SAMR, complaint.path() + "/stops?q=没有这样的", 200)
                .contains("没有符合的")
                .doesNotContain("publication%2F" + id);
        var item = "publication/" + id;
        get(Complaining.SAMR, complaint.path() + "/stop?item=" + item, 200).contains("已送达的", "不能恢复", "停止的原因", "确认停止");
        get(Complaining.SAMR, complaint.path() + "/stop?item=publication/" + UUID.randomUUID(), 200)
                .contains("已经结束的不用再停");
        get(Complaining.ACCUSED, complaint.path() + "/stops", 403);
        assertThat(stops.of(Complaining.SAMR, complaint.id()))
                .extracting(Option::value)
                .contains(item);
    }

    @Test
    @DisplayName("R2: the reason of a stop, which the accused reads, may not say that anybody reported anything")
    void theReasonDoesNotTell() {
        supervising.anyAnnounced();
        var complaint = accepted("140000");
        var visit = item(complaint, "visit/").value();
        for (var reason : new String[] {
            "有企业反映不当",
            "接到举报",
            "根据投诉查实",
            "群众来信说不当",
            "接到群众意见，该文件要企业交参评费",
            "据企业说要交费",
            "有人告发",
            "12345工单",
            "举 报",
            "举·报",
            "有企业提出",
            "群众来访",
            "实名告状"
        }) {
            assertThatThrownBy(
                            () -> stops.stop(Complaining.SAMR, complaint.id(), Map.of("item", visit, "reason", reason)))
                    .as(reason)
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal -> assertThat(refusal.fields()).containsOnlyKeys("reason"));
        }
        // A forbidden word is named.
        stops.stop(Complaining.SAMR, complaint.id(), Map.of("item", visit, "reason", "要求企业缴纳参评费，属于收费，应予停止"));
    }

    private AbstractStringAssert<?> get(Actor reader, String address, int status) {
        return assertThat(mvc.get().uri(address).with(Actors.as(reader)))
                .hasStatus(status)
                .bodyText();
    }
}
