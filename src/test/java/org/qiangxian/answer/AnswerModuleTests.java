package org.qiangxian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Turns;
import org.qiangxian.burden.Ask;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.Awaiting;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.ledger.LedgerPage;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class AnswerModuleTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final RegionCode SAMPLE = new RegionCode("990121");

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Ledger ledger;

    @Autowired
    Library library;

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "R3: an item held for some cities is asked of the others alone, and the request says what was left out")
    void whatIsHeldForSomeIsLeftOut() {
        var before = ledger.page(PROVINCE, null).refused();
        var answer = requests.register(PROVINCE, asking().form());
        answers.save(CITY, answer.id(), Asking.typed("Z2-09.2015", "990121", "3"));
        answers.submit(CITY, answer.id());

        var later = requests.register(PROVINCE, asking().of("990121", "990221").form());

        assertThat(requests.asks(later.id())).extracting(Ask::place).containsExactly(new RegionCode("990221"));
        assertThat(ledger.page(PROVINCE, null).refused()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "R39: a city fills an optional item, and it stands as a value of channel CITY, confirmed with its source")
    void aCityFillsAnOptionalItem() {
        var request = requests.register(PROVINCE, asking().form());
        assertThat(turns.of(CITY)).anyMatch(due -> due.what().contains("可不填"));

        answers.sheet(CITY, request.id());
        answers.save(CITY, request.id(), Asking.typed("Z2-09.2015", "990121", "3"));
        assertThat(Asking.values(measurements, "Z2-09", "2015")).isEmpty();
        answers.submit(CITY, request.id());

        var value = value("Z2-09", "2015");
        assertThat(value.reading().figure()).isEqualByComparingTo("3");
        assertThat(value.batch())
                .returns(Channel.CITY, batch -> batch.channel())
                .returns("2025年工作统计", batch -> batch.title())
                .returns("城市自愿补充，数据需求 " + request.number(), batch -> batch.processing());
        assertThat(confirmations.awaiting(CITY).stream()
                        .filter(each -> each.batch().id().equals(value.batch().id())))
                .singleElement()
                .returns(Awaiting.Standing.CONFIRMED, Awaiting::standing);
        assertThat(turns.of(CITY))
                .noneMatch(due -> due.href().contains(request.id().toString()));
    }

    @Test
    @DisplayName("R5: a city leaves everything out in one act, and is never asked for that period again")
    void aCityLeavesEverythingOut() {
        var request = requests.register(
                PROVINCE, asking().indicators("Z2-09", "Z2-10").form());

        answers.skip(CITY, request.id(), List.of());

        assertThat(answers.sheet(CITY, request.id()).answers().values())
                .hasSize(2)
                .allMatch(answer -> answer.status() == AnswerStatus.SKIPPED);
        assertThat(turns.of(CITY))
                .noneMatch(due -> due.href().contains(request.id().toString()));
        assertThatThrownBy(() -> requests.register(PROVINCE, asking().form())).hasMessageContaining("已选择不填");
        assertThatThrownBy(() -> answers.skip(CITY, request.id(), List.of())).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("what cannot be read is told at its field, and what was typed is kept")
    void whatCannotBeReadIsToldAtItsField() {
        var request = requests.register(PROVINCE, asking().indicators("Z2-10").form());

        answers.save(CITY, request.id(), Asking.typed("Z2-10.2015", "990121", "一百二"));

        assertThatThrownBy(() -> answers.submit(CITY, request.id()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .containsEntry("Z2-10.2015:990121:figure", "请只填数字，如 98.6，不带单位。"));
        answers.save(CITY, request.id(), Asking.typed("Z2-10.2015", "990121", "120"));
        assertThatThrownBy(() -> answers.submit(CITY, request.id()))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .containsEntry("Z2-10.2015:990121:figure", "占比应在 0 到 100 之间。"));
        assertThat(answers.sheet(CITY, request.id()).answers().values())
                .singleElement()
                .satisfies(answer -> assertThat(answer.filling().figures().get(SAMPLE))
                        .isEqualTo(new Figure(org.qiangxian.measurement.State.VALUE, "120", "", "")));
    }

    @Test
    @DisplayName("two of one bureau at one form: the later does not write over the earlier, and reads both texts")
    void theLaterDoesNotWriteOverTheEarlier() {
        var request = requests.register(PROVINCE, asking().form());
        var opened = new HashMap<>(Asking.typed("Z2-09.2015", "990121", "3"));
        opened.put("Z2-09.2015:seen", "");
        answers.save(CITY, request.id(), opened);
        answers.save(CITY, request.id(), opened);

        opened.put("Z2-09.2015:990121:figure", "5");

        assertThatThrownBy(() -> answers.save(CITY, request.id(), opened))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .hasEntrySatisfying(
                                        "Z2-09.2015:title",
                                        remark -> assertThat(remark).contains("已保存：3，", "您填写的是：5，")));
        var saved =
                answers.sheet(CITY, request.id()).answers().values().iterator().next();
        assertThat(saved.filling().words()).startsWith("3，");
        opened.put("Z2-09.2015:seen", saved.seen());
        answers.save(CITY, request.id(), opened);
        assertThat(answers.sheet(CITY, request.id()).answers().values())
                .singleElement()
                .satisfies(answer -> assertThat(answer.filling().words()).startsWith("5，"));
    }

    @Test
    @DisplayName("R17, R39: what a department sent waits for the province's check, and then names the department")
    void theProvinceChecksWhatADepartmentSent() {
        var request = requests.register(PROVINCE, asking().departments("Z4-01").form());
        var item = RequestItem.of("Z4-01.2015");
        var filling = Filling.of(item, List.of(SAMPLE), Asking.typed("Z4-01.2015", "990121", "97.5"));

        answers.deposit(request.id(), new RegionCode("990000"), item, filling, "示例省统计局");
        assertThat(Asking.values(measurements, "Z4-01", "2015")).isEmpty();
        assertThat(turns.of(PROVINCE)).anyMatch(due -> due.what().contains("核对部门填报"));
        assertThatThrownBy(() -> answers.deposit(request.id(), new RegionCode("990000"), item, filling, "另一部门"))
                .isInstanceOf(Refusal.Conflict.class);
        answers.giveBack(PROVINCE, request.id(), item, "口径不对");
        answers.deposit(request.id(), new RegionCode("990000"), item, filling, "示例省统计局");
        answers.accept(PROVINCE, request.id(), item);

        assertThat(value("Z4-01", "2015").batch())
                .returns(Channel.PROVINCE, batch -> batch.channel())
                .returns("示例省统计局单项填报，省局核对，数据需求 " + request.number(), batch -> batch.processing());
        assertThat(confirmations.awaiting(CITY))
                .anyMatch(each -> each.open()
                        && each.batch()
                                .id()
                                .equals(value("Z4-01", "2015").batch().id()));
        assertThatThrownBy(() -> answers.accept(Actors.province("140000"), request.id(), item))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName(
            "R1, R3 d: the ledger shows minutes by city in the order of codes; measured time only of eight forms or more")
    void theLedgerIsNoContest() {
        var shanxi = Actors.province("140000");
        var members = library.membersOf(new RegionCode("140000")).stream()
                .map(member -> member.code().value())
                .limit(9)
                .toArray(String[]::new);
        var before = minutes(ledger.page(shanxi, null));
        int published = minutes(ledger.published(requests.today().getYear())).values().stream()
                .mapToInt(each -> each)
                .sum();
        var request = requests.register(shanxi, asking().of(members).form());
        var start = clock.instant();
        for (int done = 0; done < members.length; done++) {
            assertThat(ledger.page(shanxi, null).median()).isEqualTo(done < 8 ? "实际填完的不足 8 份，不显示" : "中位数 4 分钟");
            clock.stopAt(start);
            answers.sheet(Actors.city(members[done]), request.id());
            clock.stopAt(start.plusSeconds(240));
            answers.skip(Actors.city(members[done]), request.id(), List.of());
        }

        var page = ledger.page(shanxi, null);
        assertThat(page.cities())
                .extracting(row -> row.unit().value())
                .contains(members)
                .isSorted();
        assertThat(page.cities())
                .filteredOn(row -> List.of(members).contains(row.unit().value()))
                .allMatch(row -> row.minutes() - before.getOrDefault(row.unit(), 0) == 10);
        assertThat(ledger.page(Actors.city(members[0]), null).cities())
                .extracting(row -> row.unit().value())
                .containsExactly(members[0]);
        assertThat(ledger.page(Actors.province("130000"), null).cities())
                .noneMatch(row -> List.of(members).contains(row.unit().value()));
        assertThat(ledger.published(requests.today().getYear()).cities().stream()
                        .mapToInt(LedgerPage.Row::minutes)
                        .sum())
                .isEqualTo(published + 90);
    }

    private static Map<RegionCode, Integer> minutes(LedgerPage page) {
        return page.cities().stream().collect(Collectors.toMap(LedgerPage.Row::unit, LedgerPage.Row::minutes));
    }

    private Asking asking() {
        return Asking.on(requests.today());
    }

    private Value value(String indicator, String period) {
        return Asking.values(measurements, indicator, period).getFirst();
    }
}
