package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.inspection.FormalChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The lists of results that are released and published: of real places alone, in the order of codes. */
@PlatformTest
@Transactional
class PublishedListTests {

    private static final Actor SAMR = Argued.SAMR;

    @Autowired
    private Arrived arrived;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    private CallId call = new CallId(new java.util.UUID(0, 0));

    @BeforeEach
    void callForProposals() {
        call = arrived.call();
    }

    @Test
    @DisplayName("a list of 示例省 and an act of a demonstration account are never public")
    void demonstrationIsNeverPublic() {
        var id = arrived.forwarded(call, "990121");
        checks.check(SAMR, id, Map.of());
        outcomes.decide(SAMR, id, false, "理由。");
        TestCalls.close(jdbc, call);
        releases.release(SAMR, call, Kind.PILOT);

        assertThatThrownBy(() -> releases.publish(SAMR, call, Kind.PILOT)).hasMessageContaining("示例省");
        assertThatThrownBy(() -> releases.publish(Actors.demonstration(SAMR), call, Kind.PILOT))
                .hasMessageContaining("演示账号");
        jdbc.sql("update panel.release set published_by = 'x', published_at = now()")
                .update();
        assertThat(releases.published().lists()).isEmpty();
    }

    @Test
    @DisplayName("R72: the public list has real places in code order, without what a demonstration account did")
    void thePublicListIsOfRealPlaces() {
        var real = arrived.realCall();
        for (var unit : List.of("140728", "140121", "140703")) {
            var id = arrived.forwarded(real, unit);
            assertThatThrownBy(() -> checks.check(Actors.demonstration(SAMR), id, Map.of()))
                    .hasMessageContaining("演示账号");
            checks.check(SAMR, id, Map.of());
            assertThatThrownBy(() -> outcomes.decide(Actors.demonstration(SAMR), id, false, "理由。"))
                    .hasMessageContaining("演示账号");
            outcomes.decide(SAMR, id, false, "理由。");
        }
        assertThatThrownBy(() -> releases.release(Actors.demonstration(SAMR), real, Kind.PILOT))
                .hasMessageContaining("演示账号");
        TestCalls.close(jdbc, real);
        releases.release(SAMR, real, Kind.PILOT);
        jdbc.sql(
                        "update application.application set status = 'SELECTED', demonstration = unit = '140703' where call = :call")
                .param("call", real.value())
                .update();

        assertThat(releases.published().lists()).isEmpty();
        assertThatThrownBy(() -> releases.publish(Actors.demonstration(SAMR), real, Kind.PILOT))
                .hasMessageContaining("演示账号");
        releases.publish(SAMR, real, Kind.PILOT);

        assertThat(releases.published().lists().getFirst().entries())
                .extracting(ResultsPage.Entry::code)
                .containsExactly("140121", "140728");
    }

    @Test
    @DisplayName("no number can be kept: an opinion is words and one of three stances, and no table has a score")
    void noNumberAnywhere() {
        var columns = jdbc.sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema in ('expert', 'inspection', 'panel')
                  and data_type in ('integer', 'numeric', 'double precision', 'real', 'smallint')
                """).query(String.class).list();

        assertThat(columns).containsExactly("check_result.submission");
    }
}
