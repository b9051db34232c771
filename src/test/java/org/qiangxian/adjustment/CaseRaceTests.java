package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.AtOnce.done;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many act on a case at the same moment over two nodes, and a process dies in the middle. The committed case ends as
 * corrected.
 */
@PlatformTest
class CaseRaceTests {

    private static final RegionCode UNIT = new RegionCode("990327");
    private static final Actor CITY = Actors.city("990327");

    @Autowired
    Adjusting adjusting;

    @Autowired
    Adjustments adjustments;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseFiles files;

    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R20: of twenty who open, decide or review at once, over two nodes, each is done once")
    void eachIsDoneOnce() throws Exception {
        var first = adjusting.registeredOf(CITY, "990327", IncidentKind.QUALITY);
        var second = adjusting.registeredOf(CITY, "990327", IncidentKind.QUALITY);
        adjusting.settle(first, IncidentKind.QUALITY);
        var other = SecondNode.bean(Adjustments.class);
        assertThat(done(at -> (at % 2 == 0 ? adjustments : other)
                        .press(Adjusting.OPENER, at % 4 < 2 ? first : second, AdjustmentAction.OPEN, "", Seen.NOTHING)))
                .as("two clues on one incident")
                .isEqualTo(1);
        var id = file(first).matter().status() == AdjustmentStatus.OPENED ? first : second;
        adjusting.press(Adjusting.OPENER, id.equals(first) ? second : first, AdjustmentAction.SET_ASIDE_CLUE);
        if (id.equals(second)) {
            adjusting.settle(id, IncidentKind.QUALITY);
        }
        proposed(id);

        var before = library.historyOf(UNIT).size();
        var node = SecondNode.bean(Rulings.class);
        assertThat(done(at -> (at % 2 == 0 ? rulings : node)
                        .decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
        assertThat(library.historyOf(UNIT)).hasSize(before + 1);

        var review = SecondNode.bean(Reviews.class);
        assertThat(done(at -> (at % 2 == 0 ? reviews : review)
                        .answer(Adjusting.REVIEWER, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(status()).isEqualTo(MembershipStatus.IN);
    }

    @Test
    @DisplayName("R20: a decision that dies before its end leaves nothing half done, and is made again")
    void nothingHalfDone() {
        var id = adjusting.registeredOf(CITY, "990327", IncidentKind.SAFETY);
        adjusting.settle(id, IncidentKind.SAFETY);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        proposed(id);
        var before = traces(id);

        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
                    assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
                    jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(traces(id)).isEqualTo(before);
        assertThat(file(id).matter().status()).isEqualTo(AdjustmentStatus.PROPOSED);
        assertThat(file(id).ruling()).isEmpty();
        assertThat(status()).isEqualTo(MembershipStatus.IN);

        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);
        assertThat(status()).isEqualTo(MembershipStatus.IN);
    }

    private void proposed(UUID id) {
        adjusting.told(id);
        adjusting.reply(CITY, id);
        adjusting.reply(Adjusting.PROVINCE, id);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.END_HEARING);
        adjusting.proposed(id, RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
    }

    /** The numbers of rows that a decision would leave. */
    private List<Integer> traces(UUID id) {
        return List.of(
                file(id).steps().size(),
                library.historyOf(UNIT).size(),
                count("select count(*) from notice.message where link = '/adjustments/%s'".formatted(id)),
                count("select count(*) from journal.entry where about = '%s'".formatted(id)));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private CaseFile file(UUID id) {
        return files.get(Adjusting.OPENER, id);
    }

    private MembershipStatus status() {
        return library.find(UNIT).orElseThrow().status();
    }
}
