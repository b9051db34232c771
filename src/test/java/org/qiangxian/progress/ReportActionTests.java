package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.progress.ReportAction.ACCEPT;
import static org.qiangxian.progress.ReportAction.ACKNOWLEDGE;
import static org.qiangxian.progress.ReportAction.BEGIN;
import static org.qiangxian.progress.ReportAction.COMMENT;
import static org.qiangxian.progress.ReportAction.DECLINE;
import static org.qiangxian.progress.ReportAction.EDIT;
import static org.qiangxian.progress.ReportAction.END;
import static org.qiangxian.progress.ReportAction.NOTHING_NEW;
import static org.qiangxian.progress.ReportAction.PASS;
import static org.qiangxian.progress.ReportAction.RETURN;
import static org.qiangxian.progress.ReportAction.SEND_BACK;
import static org.qiangxian.progress.ReportAction.SUBMIT;
import static org.qiangxian.progress.ReportAction.TAKE_UP;
import static org.qiangxian.progress.ReportAction.URGE;
import static org.qiangxian.progress.ReportAction.WITHDRAW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;

/** The table of reports, written a second time by hand: what each role may do at each status, and nothing else. */
class ReportActionTests {

    private static final Map<ReportStatus, Map<Role, List<ReportAction>>> EXPECTED = Map.of(
            ReportStatus.OPEN,
                    Map.of(
                            Role.CITY, List.of(EDIT, SUBMIT, NOTHING_NEW, DECLINE),
                            Role.PROVINCE, List.of(END),
                            Role.SAMR, List.of(END)),
            ReportStatus.RETURNED,
                    Map.of(
                            Role.CITY, List.of(EDIT, SUBMIT, NOTHING_NEW),
                            Role.PROVINCE, List.of(END),
                            Role.SAMR, List.of(END)),
            ReportStatus.WITH_BUREAU,
                    Map.of(
                            Role.CITY,
                            List.of(WITHDRAW, URGE),
                            Role.CITY_BUREAU,
                            List.of(PASS, SEND_BACK, COMMENT, BEGIN)),
            ReportStatus.WITH_PROVINCE,
                    Map.of(Role.CITY, List.of(WITHDRAW, URGE), Role.PROVINCE, List.of(ACCEPT, RETURN, TAKE_UP)),
            ReportStatus.WITH_SAMR, Map.of(Role.CITY, List.of(WITHDRAW, URGE), Role.SAMR, List.of(ACKNOWLEDGE)));

    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    @DisplayName(
            "R89: at each status each role may do what the route county, bureau, province gives it, and no other role anything")
    void eachStatusIsForWhomTheRouteSays(ReportStatus status) {
        for (var role : Role.values()) {
            assertThat(Act.open(ReportAction.values(), status, role))
                    .as(status + " " + role)
                    .containsExactlyElementsOf(
                            EXPECTED.getOrDefault(status, Map.of()).getOrDefault(role, List.of()));
        }
    }

    @Test
    @DisplayName("R89: only the member writes, hands in and takes back; a level above passes on, returns or comments")
    void onlyTheMemberWrites() {
        assertThat(List.of(EDIT, SUBMIT, NOTHING_NEW, DECLINE, WITHDRAW))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.row().roles()).containsOnly(Role.CITY));
    }
}
