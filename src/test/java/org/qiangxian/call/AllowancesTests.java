package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@RecordApplicationEvents
class AllowancesTests {

    private static final Actor SAMR = Actors.samr();
    private static final CallId CALL = DeliveredCalls.CALL_2025;
    private static final RegionCode SHANXI = new RegionCode("140000");
    private static final RegionCode HEBEI = new RegionCode("130000");

    @Autowired
    private Allowances allowances;

    @Autowired
    private Calls calls;

    @Autowired
    private CallPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private LocalDate today;

    @BeforeEach
    void asksForTheDay() {
        today = WorkingDays.today(clock.instant());
    }

    private static AllowanceForm form(String... namesAndTexts) {
        var typed = new HashMap<>(Map.of("kind", "PILOT", "recommender", "140000", "places", "1", "reason", "承担国家任务"));
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            typed.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new AllowanceForm(typed);
    }

    @Test
    @DisplayName("R54, A2: an extra seat has a reason and every recommender reads it")
    void everyRecommenderReadsTheReasonOfAnExtraSeat() {
        allowances.grant(SAMR, CALL, form());

        assertThat(calls.seats(CALL, Kind.PILOT, SHANXI)).isEqualTo(4);
        assertThat(calls.seats(CALL, Kind.ACTIVITY, SHANXI)).isEqualTo(5);
        assertThat(calls.seats(CALL, Kind.PILOT, HEBEI)).isEqualTo(3);
        var other = pages.page(Actors.province("130000"), CALL);
        assertThat(other.seats())
                .extracting(CallPage.Granted::recommender, CallPage.Granted::what, CallPage.Granted::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("山西省", "创新试点追加1个", "承担国家任务"));
        assertThat(pages.page(Actors.province("140000"), CALL).mine()).containsEntry(Kind.PILOT, 4);
        assertThat(events.stream(CallFact.SeatsGranted.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAMR")
    @DisplayName("A2, R79: nobody but 总局 grants seats or days")
    void nobodyElseGrants(Role role) {
        var actor = Actors.of(role, role == Role.PROVINCE ? "140000" : null);

        assertThatThrownBy(() -> allowances.grant(actor, CALL, form())).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> allowances.extend(actor, CALL, form("day", today.toString())))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(calls.extraSeats(CALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reason, ''", "places, 0", "places, 21", "recommender, 140728", "recommender, 990000", "kind, MEDAL"})
    void anExtraSeatIsForARecommenderOfThisCallAndHasAReason(String name, String text) {
        assertThatThrownBy(() -> allowances.grant(SAMR, CALL, form(name, text)))
                .isInstanceOf(Refusal.Invalid.class)
                .extracting(refusal -> ((Refusal.Invalid) refusal).fields(), MAP)
                .containsOnlyKeys(name);
    }

    @Test
    @DisplayName("R79: a recorded extension for all moves everybody's last day, to its end in Beijing")
    void anExtensionForAllIsTheSameForAll() {
        allowances.extend(
                SAMR, CALL, form("recommender", "", "day", today.plusDays(3).toString(), "reason", "平台故障"));

        for (var body : allowances.recommenders(calls.get(CALL))) {
            assertThat(calls.deadlineOf(CALL, body.code())).isEqualTo(WorkingDays.endOf(today.plusDays(3)));
        }
        assertThat(calls.openFor(new RegionCode("140728"), clock.instant()).stream()
                        .map(Call::id))
                .contains(CALL);
        assertThat(pages.page(Actors.city("130984"), CALL).extensions())
                .extracting(CallPage.Granted::recommender, CallPage.Granted::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("全部推荐单位", "平台故障"));
    }

    @Test
    @DisplayName("R79: an extension for one names its reason, which all read, and moves nobody else's day")
    void anExtensionForOneMovesNobodyElsesDay() {
        allowances.extend(SAMR, CALL, form("day", today.plusDays(2).toString(), "reason", "洪涝灾害"));

        assertThat(calls.deadlineOf(CALL, SHANXI)).isEqualTo(WorkingDays.endOf(today.plusDays(2)));
        assertThat(calls.deadlineOf(CALL, HEBEI)).isEqualTo(calls.get(CALL).deadline());
        assertThat(pages.page(Actors.province("130000"), CALL).extensions())
                .extracting(CallPage.Granted::reason)
                .containsExactly("洪涝灾害");
        assertThat(events.stream(CallFact.Extended.class)).hasSize(1);
    }

    @Test
    void anExtensionLeadsForwardAndNeedsAReason() {
        assertThatThrownBy(() -> allowances.extend(SAMR, CALL, form("day", "2025-06-14")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> allowances.extend(SAMR, CALL, form("day", "2099-06-14")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> allowances.extend(SAMR, CALL, form("day", today.toString(), "reason", " ")))
                .isInstanceOf(Refusal.Invalid.class);
        allowances.extend(SAMR, CALL, form("day", today.plusDays(5).toString()));
        assertThatThrownBy(() -> allowances.extend(
                        SAMR, CALL, form("day", today.plusDays(4).toString())))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aDemonstrationAccountGrantsNothingToRealPlaces() {
        assertThatThrownBy(() -> allowances.grant(Actors.demonstration(SAMR), CALL, form()))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void whatWasGrantedIsNeverAltered() {
        allowances.grant(SAMR, CALL, form());

        assertThatThrownBy(
                        () -> jdbc.sql("update call.extra_seat set places = 9").update())
                .hasStackTraceContaining("permission denied");
    }
}
