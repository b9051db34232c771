package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The single statement that says whose turn it is agrees with the whole case, at each status. */
@PlatformTest
@Transactional
class CaseTurnTests {

    /** The statuses that are nobody's turn, which the statement does not read. */
    private static final Set<AdjustmentStatus> NOBODYS = EnumSet.copyOf(Arrays.stream(AdjustmentStatus.values())
            .filter(status -> Arrays.stream(AdjustmentAction.values())
                    .noneMatch(action -> action.row().turn().contains(status)))
            .collect(Collectors.toSet()));

    @Autowired
    Adjusting adjusting;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseTurnQuery query;

    @Autowired
    CaseFiles files;

    @Autowired
    AdjustmentRepository matters;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private UUID at(AdjustmentStatus status) {
        var kind = IncidentKind.QUALITY;
        return switch (status) {
            case CLUE -> adjusting.clue(kind);
            case OPENED -> adjusting.opened(kind);
            case HEARING -> adjusting.told(kind);
            case HEARD -> adjusting.heard(kind);
            case PROPOSED -> adjusting.proposed(adjusting.heard(kind), RulingOutcome.NONE, "", Course.GO_ON);
            case IN_FORCE -> adjusting.decided(kind, RulingOutcome.SUSPEND, "2026-06-30");
            case REVIEWING -> adjusting.reviewing(kind, RulingOutcome.SUSPEND, "2026-06-30");
            case CORRECTED -> {
                var id = adjusting.reviewing(kind, RulingOutcome.SUSPEND, "2026-06-30");
                reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.REVOKE, adjusting.document(), Seen.NOTHING);
                yield id;
            }
            case SET_ASIDE -> {
                var id = adjusting.clue(kind);
                adjusting.press(Adjusting.OPENER, id, AdjustmentAction.SET_ASIDE_CLUE);
                yield id;
            }
            case OVER -> {
                var id = adjusting.decided(kind, RulingOutcome.NONE, "");
                clock.move(Duration.ofDays(40));
                adjusting.press(Adjusting.OPENER, id, AdjustmentAction.FINISH);
                yield id;
            }
            case NONE -> throw new IllegalArgumentException("no case");
        };
    }

    private static CaseTurn of(CaseFile file) {
        var heard = EnumSet.noneOf(Role.class);
        for (var role : EnumSet.of(Role.CITY, Role.PROVINCE)) {
            if (file.heard(role)) {
                heard.add(role);
            }
        }
        return new CaseTurn(
                file.matter(),
                file.hearing().orElse(null),
                heard,
                file.parties(),
                file.hands(),
                file.review().map(Review::askedAt).orElse(null));
    }

    @ParameterizedTest
    @EnumSource(value = AdjustmentStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("R20: whose turn it is, is the same by one statement and by the whole case, at each state")
    void bothWaysAgree(AdjustmentStatus status) {
        var id = at(status);

        var matter = matters.find(id).orElseThrow();
        assertThat(matter.status()).isEqualTo(status);
        var read = query.within(Reach.all()).stream()
                .filter(each -> each.matter().id().equals(id))
                .toList();
        if (NOBODYS.contains(status)) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read).containsExactly(of(files.of(matter)));
            assertThat(query.within(Reach.of(Adjusting.CITY)))
                    .as("of a city its own")
                    .filteredOn(each -> each.matter().id().equals(id))
                    .isEqualTo(read);
        }
    }
}
