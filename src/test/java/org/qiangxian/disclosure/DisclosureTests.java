package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact.Outcome;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PlatformTest
@RecordApplicationEvents
class DisclosureTests {

    private static final String PINGYAO = "140728";
    private static final String QIXIAN = "140727";
    private static final String LINGSHI = "140729";

    @Autowired
    private Disclosure disclosure;

    @Autowired
    private ApplicationEvents events;

    @Test
    @DisplayName("R1: a city reads itself and no other, and its own reading is no matter for the journal")
    void aCityReadsItselfOnly() {
        var pingyao = actor(Role.CITY, PINGYAO);

        assertThatCode(() -> disclosure.requireValues(pingyao, code(PINGYAO))).doesNotThrowAnyException();
        assertThat(events.stream(ValuesRead.class)).isEmpty();

        assertThatThrownBy(() -> disclosure.requireValues(pingyao, code(QIXIAN)))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("不能查看该地的指标数据");
        assertThat(events.stream(ValuesRead.class))
                .containsExactly(new ValuesRead(code(QIXIAN), Form.VALUES, "someone", Outcome.REFUSED));
    }

    @Test
    @DisplayName("§4.1: a bureau reads its members one at a time, of other counties the state, of other areas nothing")
    void bureausReadTheirOwnMembers() {
        for (var bureau : new Actor[] {actor(Role.CITY_BUREAU, "140700"), actor(Role.PROVINCE, "140000")}) {
            assertThat(disclosure.mayReadValues(bureau, code(PINGYAO))).isTrue();
            assertThat(disclosure.mayReadValues(bureau, code(LINGSHI))).isFalse();
            assertThat(disclosure.mayReadState(bureau, code(LINGSHI))).isTrue();
            assertThat(disclosure.mayReadValues(bureau, code("130121"))).isFalse();
            assertThat(disclosure.mayReadState(bureau, code("130121"))).isFalse();
        }
        assertThat(disclosure.may(actor(Role.PROVINCE, "140000"), code(PINGYAO), Form.FILE))
                .isTrue();
        assertThat(disclosure.may(actor(Role.CITY_BUREAU, "140700"), code(PINGYAO), Form.FILE))
                .isFalse();
    }

    @Test
    void theReadingByAnotherIsToldToTheJournal() {
        disclosure.requireValues(actor(Role.SAMR, null), code(PINGYAO));

        assertThat(events.stream(ValuesRead.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.read()).isTrue())
                .satisfies(fact -> assertThat(fact.about()).isEqualTo(PINGYAO))
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo(Outcome.DONE));
    }

    @Test
    @DisplayName("R1: the public sees library members only, and of nobody more than what is published")
    void thePublicSeesMembersOnly() {
        assertThatCode(() -> disclosure.requirePublic(code(PINGYAO))).doesNotThrowAnyException();
        assertThatThrownBy(() -> disclosure.requirePublic(code(LINGSHI))).isInstanceOf(Refusal.NotFound.class);
        assertThat(disclosure.mayReadValues(null, code(PINGYAO))).isFalse();
    }

    private static RegionCode code(String value) {
        return new RegionCode(value);
    }

    private static Actor actor(Role role, @Nullable String area) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "someone",
                "某人",
                UUID.randomUUID(),
                "某局",
                role,
                area == null ? null : code(area),
                false);
    }
}
