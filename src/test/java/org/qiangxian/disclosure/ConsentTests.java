package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Signature;
import org.qiangxian.disclosure.Consent.Standing;
import org.qiangxian.region.RegionCode;

class ConsentTests {

    private static final Instant PROPOSED = Instant.parse("2026-01-10T02:00:00Z");
    private static final Consent.Act ACT = new Consent.Act(Signature.of("某局 某人"), PROPOSED);

    @Test
    @DisplayName("R49: a proposal waits thirty days and is then nothing")
    void aProposalLapses() {
        var consent = consent(null, null);
        assertThat(consent.standing(Instant.parse("2026-02-09T02:00:00Z"), true))
                .isEqualTo(Standing.PROPOSED);
        assertThat(consent.standing(Instant.parse("2026-02-09T02:00:01Z"), true))
                .isEqualTo(Standing.LAPSED);
    }

    @Test
    @DisplayName("R49: the term ends with its last day in Beijing")
    void theTermEndsInBeijing() {
        var consent = consent(new Consent.Answer(true, ACT), null);
        assertThat(consent.standing(Instant.parse("2026-06-30T15:59:59Z"), true))
                .isEqualTo(Standing.RUNNING);
        assertThat(consent.standing(Instant.parse("2026-06-30T16:00:00Z"), true))
                .isEqualTo(Standing.EXPIRED);
    }

    @Test
    @DisplayName("R49: ended, declined or left, it is not in force whatever else it is")
    void whatIsOverIsOver() {
        var end = new Consent.End(new RegionCode("140703"), ACT);
        assertThat(consent(new Consent.Answer(true, ACT), end).standing(PROPOSED, true))
                .isEqualTo(Standing.ENDED);
        assertThat(consent(new Consent.Answer(false, ACT), null).standing(PROPOSED, true))
                .isEqualTo(Standing.DECLINED);
        assertThat(consent(new Consent.Answer(true, ACT), null).standing(PROPOSED, false))
                .isEqualTo(Standing.LEFT);
        for (var standing : Standing.values()) {
            assertThat(standing.open()).isEqualTo(standing == Standing.PROPOSED || standing == Standing.RUNNING);
        }
    }

    private static Consent consent(Consent.@Nullable Answer answer, Consent.@Nullable End end) {
        return new Consent(
                UUID.randomUUID(),
                new RegionCode("140728"),
                new RegionCode("140703"),
                List.of("J-18"),
                LocalDate.of(2026, 6, 30),
                "",
                ACT,
                false,
                answer,
                end);
    }
}
