package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A membership begins and ends by one method alone. */
@PlatformTest
@Transactional
class MembershipDoorTests {

    private static final RegionCode XIYANG = new RegionCode("140724");
    private static final Actor SAMR = Actors.samr();
    private static final Basis FIRST = new Basis("甲〔2026〕1号", "名单", LocalDate.of(2026, 3, 1));
    private static final Basis SECOND = new Basis("甲〔2027〕1号", "名单", LocalDate.of(2027, 3, 1));
    private static final Basis WORD = new Basis("退出声明", "声明", LocalDate.of(2026, 9, 1));

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R14: a unit enters, leaves, and enters again: each membership has its own document, all history stays")
    void entersLeavesAndReturns() {
        memberships.admit(SAMR, XIYANG, LocalDate.of(2026, 3, 2), FIRST);
        assertThat(library.find(XIYANG)).get().satisfies(in -> {
            assertThat(in.words()).isEqualTo("在库");
            assertThat(in.basis()).isEqualTo(FIRST);
        });

        memberships.end(XIYANG, MembershipStatus.WITHDRAWN, LocalDate.of(2026, 9, 2), WORD, SAMR.signature());
        assertThat(library.find(XIYANG)).get().satisfies(out -> {
            assertThat(out.words()).isEqualTo("2026年起不在库");
            assertThat(out.basis()).as("of its last admission").isEqualTo(FIRST);
        });

        memberships.admit(SAMR, XIYANG, LocalDate.of(2027, 3, 2), SECOND);
        assertThat(library.find(XIYANG)).get().satisfies(again -> {
            assertThat(again.words()).isEqualTo("在库");
            assertThat(again.admittedOn()).isEqualTo(LocalDate.of(2027, 3, 2));
            assertThat(again.basis()).isEqualTo(SECOND);
        });
        assertThat(library.historyOf(XIYANG))
                .extracting(MembershipEvent::status)
                .containsExactly(MembershipStatus.IN, MembershipStatus.WITHDRAWN, MembershipStatus.IN);
    }

    @Test
    @DisplayName("R14: who left and who was put out look alike in every list and on every page")
    void leavingLooksAlike() {
        assertThat(MembershipStatus.REMOVED.label()).isEqualTo(MembershipStatus.WITHDRAWN.label());
        for (var how : List.of(MembershipStatus.REMOVED, MembershipStatus.WITHDRAWN)) {
            memberships.admit(SAMR, XIYANG, LocalDate.of(2026, 3, 2), FIRST);
            memberships.end(XIYANG, how, LocalDate.of(2026, 9, 2), WORD, SAMR.signature());

            assertThat(mvc.get().uri("/cities/140724")).hasStatusOk().bodyText().contains("2026年起不在库");
            assertThat(mvc.get().uri("/members/140000")).bodyText().doesNotContain("昔阳县");
            assertThat(mvc.get().uri("/library/140724").with(Actors.as(Actors.province("140000"))))
                    .bodyText()
                    .contains("2026年起不在库", "离开培育库")
                    .doesNotContain("调出", "自愿退出。");
        }
    }

    @Test
    @DisplayName("R20: 暂停 is 在库 to everybody, is resumed once, and leaves no word in the record that others read")
    void suspensionIsQuiet() {
        memberships.admit(SAMR, XIYANG, LocalDate.of(2026, 3, 2), FIRST);
        memberships.suspend(XIYANG, LocalDate.of(2026, 4, 1), SECOND, SAMR.signature());
        assertThatThrownBy(() -> memberships.suspend(XIYANG, LocalDate.of(2026, 4, 1), SECOND, SAMR.signature()))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(library.find(XIYANG)).get().satisfies(member -> {
            assertThat(member.status()).isEqualTo(MembershipStatus.SUSPENDED);
            assertThat(member.words()).isEqualTo("在库");
            assertThat(member.published()).isTrue();
            assertThat(member.basis()).isEqualTo(FIRST);
        });
        assertThat(mvc.get().uri("/library/140724").with(Actors.as(Actors.province("140000"))))
                .bodyText()
                .contains("在库")
                .doesNotContain("暂停", SECOND.number());
        assertThat(mvc.get().uri("/members/140000")).bodyText().contains("昔阳县");

        memberships.resume(XIYANG, LocalDate.of(2026, 6, 1), SECOND, SAMR.signature());
        assertThatThrownBy(() -> memberships.resume(XIYANG, LocalDate.of(2026, 6, 1), SECOND, SAMR.signature()))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(library.find(XIYANG)).get().satisfies(member -> {
            assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(member.basis()).isEqualTo(FIRST);
        });
    }

    @Test
    @DisplayName(
            "R20: a wrong 调出 is undone and the membership stands as it did; whoever left by its own word is not brought back so")
    void aWrongRemovalIsUndone() {
        memberships.admit(SAMR, XIYANG, LocalDate.of(2026, 3, 2), FIRST);
        memberships.end(XIYANG, MembershipStatus.REMOVED, LocalDate.of(2026, 9, 2), WORD, SAMR.signature());
        memberships.restore(XIYANG, SAMR.signature());
        assertThat(library.find(XIYANG)).get().satisfies(again -> {
            assertThat(again.words()).isEqualTo("在库");
            assertThat(again.basis()).as("no list tells of the decision").isEqualTo(FIRST);
            assertThat(again.admittedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        });

        memberships.end(XIYANG, MembershipStatus.WITHDRAWN, LocalDate.of(2026, 11, 2), WORD, SAMR.signature());
        assertThatThrownBy(() -> memberships.restore(XIYANG, SAMR.signature()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("没有调出");
    }

    @Test
    @DisplayName("R15: 总局 alone admits; a member is not admitted twice, who is none does not leave")
    void refuses() {
        for (var role : Role.values()) {
            if (role != Role.SAMR) {
                assertThatThrownBy(() -> memberships.admit(
                                Actors.of(role, role == Role.PROVINCE ? "140000" : null),
                                XIYANG,
                                LocalDate.of(2026, 3, 2),
                                FIRST))
                        .isInstanceOf(Refusal.Forbidden.class);
            }
        }
        var member = new RegionCode("140728");
        assertThatThrownBy(() -> memberships.admit(SAMR, member, LocalDate.of(2026, 3, 2), FIRST))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已在培育库中");
        assertThatThrownBy(() -> memberships.end(
                        XIYANG, MembershipStatus.REMOVED, LocalDate.of(2026, 3, 2), WORD, Signature.of("平台")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不在培育库中");
    }
}
