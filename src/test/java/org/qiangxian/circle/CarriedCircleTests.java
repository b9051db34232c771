package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Signature;
import org.qiangxian.circle.Participation.Outcome;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A county in a circle whose code is no longer in force: 屯留县 became 屯留区. */
@PlatformTest
@Transactional
class CarriedCircleTests {

    private static final RegionCode OLD = new RegionCode("140424");
    private static final RegionCode NOW = new RegionCode("140405");
    private static final Actor BUREAU = Actors.cityBureau("140400");
    private static final Basis BASIS = new Basis("民函〔2018〕130号", "批复", LocalDate.of(2018, 6, 19));

    @Autowired
    Offers offers;

    @Autowired
    Joining joining;

    @Autowired
    CircleRepository circles;

    @Autowired
    Circles gate;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    Notices notices;

    private void reads() {
        offers.write(BUREAU, new OfferForm(Circling.WORDS, "0"));
        joining.join(Actors.city(OLD.value()));
        joining.agree(Actors.city(OLD.value()));
    }

    private void carry() {
        memberships.carry(OLD, NOW, BASIS, Signature.of("平台"));
    }

    @Test
    @DisplayName("R24, R25: a county that takes part goes on under its new code, with its consent, once")
    void goesOn() {
        reads();
        assertThat(library.abolished()).contains(OLD);
        carry();

        assertThat(circles.current(OLD)).isEmpty();
        assertThat(circles.current(NOW)).get().satisfies(each -> {
            assertThat(each.readable()).isTrue();
            assertThat(each.leader()).isEqualTo(new RegionCode("140400"));
        });
        assertThat(library.abolished()).doesNotContain(OLD);
    }

    @Test
    @DisplayName("R25: where its successor is in the library, taking part and the consent end, and both sides are told")
    void endsWithAMember() {
        memberships.admit(Actors.samr(), NOW, LocalDate.of(2026, 1, 5), BASIS);
        reads();
        carry();

        assertThat(circles.current(NOW)).isEmpty();
        assertThat(circles.of(NOW)).singleElement().returns(Outcome.CHANGED, Participation::outcome);
        assertThat(circles.of(NOW).getFirst().readable()).isFalse();
        for (var told : new Actor[] {Actors.city(NOW.value()), BUREAU}) {
            assertThat(notices.latest(told, 20).rows())
                    .extracting(Message::subject)
                    .anySatisfy(subject -> assertThat(subject).contains("辖区培育"));
        }
    }

    @Test
    @DisplayName(
            "R25: a unit that took up others as well joined nothing: after a merger nobody reads it by the consent of one of them")
    void aMergerIsNoConsent() {
        var merged = new RegionCode("140402");
        var heir = new RegionCode("140403");
        offers.write(BUREAU, new OfferForm(Circling.WORDS, "0"));
        joining.join(Actors.city(merged.value()));
        joining.agree(Actors.city(merged.value()));

        memberships.carry(merged, heir, BASIS, Actors.samr().signature());

        assertThat(circles.current(heir)).isEmpty();
        assertThat(gate.consented(new RegionCode("140400"), heir)).isFalse();
        assertThat(circles.of(heir)).singleElement().returns(Outcome.CHANGED, Participation::outcome);
    }

    @Test
    @DisplayName("R25: by the consent of a county whose code is in force no more nothing is read")
    void nothingIsReadOfWhatIsNoMore() {
        reads();

        assertThat(gate.consented(new RegionCode("140400"), OLD)).isFalse();
        assertThat(offers.participants(offers.of(new RegionCode("140400")).orElseThrow()))
                .as("nor is it listed")
                .isEmpty();
        carry();
        assertThat(gate.consented(new RegionCode("140400"), NOW)).isTrue();
    }
}
