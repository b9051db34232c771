package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CallNoticeTests {

    private static final Actor SAMR = Actors.samr();
    private static final Actor SHANXI = Actors.province("140000");
    private static final Actor HEBEI = Actors.province("130000");
    private static final Actor JINZHONG = Actors.cityBureau("140700");
    private static final Actor PINGYAO = Actors.city("140728");
    private static final Actor FICTIONAL = Actors.city("990121");

    @Autowired
    private CallDrafts drafts;

    @Autowired
    private Allowances allowances;

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

    private int year() {
        return WorkingDays.today(clock.instant()).getYear() + 1;
    }

    private CallId published() {
        var call = drafts.draftFrom(SAMR, DeliveredCalls.CALL_2025, year());
        publish(call, "documentNumber", "市监质函〔%d〕1号".formatted(year()));
        return call;
    }

    private void publish(CallId call, String name, String text) {
        var draft = drafts.get(SAMR, call);
        var typed = new HashMap<>(
                CallForm.of(draft.call().definition(), draft.reason()).typed());
        typed.put(name, text);
        drafts.save(SAMR, call, draft.edit(), new CallForm(typed));
        drafts.publish(SAMR, call, drafts.get(SAMR, call).edit());
    }

    private List<String> told(Actor actor, CallId call) {
        return notices.latest(actor, 50).rows().stream()
                .filter(message -> message.link().equals("/calls/" + call))
                .map(Message::subject)
                .map(subject -> subject.replaceFirst("：.*", ""))
                .toList();
    }

    @Test
    @DisplayName(
            "R3, R79, R85: publishing, amending and extending a call tell every addressee at once, and nobody else")
    void everyAddresseeIsTold() {
        var call = published();
        drafts.amend(SAMR, call);
        publish(call, "reason", "附件说明有误。");
        allowances.extend(
                SAMR,
                call,
                new AllowanceForm(Map.of("recommender", "", "day", (year() + 1) + "-01-31", "reason", "平台维护")));

        for (var actor : List.of(SHANXI, HEBEI, JINZHONG, PINGYAO)) {
            assertThat(told(actor, call))
                    .as(actor.organisationName())
                    .containsExactlyInAnyOrder("新的征集", "征集有修订", "截止日期延长");
        }
        assertThat(told(FICTIONAL, call)).isEmpty();
        assertThat(told(Actors.operator(), call)).isEmpty();
    }

    @Test
    @DisplayName(
            "R54, R79, A2: extra seats and a longer term of one recommender are told to all of them, below to its own")
    void whatConcernsOneIsToldToAllRecommenders() {
        var call = published();
        allowances.grant(
                SAMR,
                call,
                new AllowanceForm(Map.of("kind", "PILOT", "recommender", "140000", "places", "1", "reason", "承担国家任务")));
        allowances.extend(
                SAMR,
                call,
                new AllowanceForm(Map.of("recommender", "130000", "day", (year() + 1) + "-01-31", "reason", "汛情")));

        assertThat(told(SHANXI, call)).containsExactlyInAnyOrder("新的征集", "追加名额", "截止日期延长");
        assertThat(told(HEBEI, call)).containsExactlyInAnyOrder("新的征集", "追加名额", "截止日期延长");
        assertThat(told(PINGYAO, call)).containsExactlyInAnyOrder("新的征集", "追加名额");
        assertThat(told(JINZHONG, call)).containsExactlyInAnyOrder("新的征集", "追加名额");
    }
}
