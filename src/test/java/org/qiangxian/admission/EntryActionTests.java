package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.admission.EntryAction.ADMIT;
import static org.qiangxian.admission.EntryAction.DEFER;
import static org.qiangxian.admission.EntryAction.DISCARD;
import static org.qiangxian.admission.EntryAction.EDIT;
import static org.qiangxian.admission.EntryAction.FORWARD;
import static org.qiangxian.admission.EntryAction.LAPSE;
import static org.qiangxian.admission.EntryAction.LIST;
import static org.qiangxian.admission.EntryAction.MEAN_TO_ADMIT;
import static org.qiangxian.admission.EntryAction.MEAN_TO_DEFER;
import static org.qiangxian.admission.EntryAction.PASS;
import static org.qiangxian.admission.EntryAction.RETURN;
import static org.qiangxian.admission.EntryAction.SEND_BACK;
import static org.qiangxian.admission.EntryAction.SETTLE;
import static org.qiangxian.admission.EntryAction.SUBMIT;
import static org.qiangxian.admission.EntryAction.UNLIST;
import static org.qiangxian.admission.EntryAction.URGE;
import static org.qiangxian.admission.EntryAction.WITHDRAW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;

/** The table of entry, written a second time by hand: what each role may do at each status, and nothing else. */
class EntryActionTests {

    private static final Map<EntryStatus, Map<Role, List<EntryAction>>> EXPECTED = Map.of(
            EntryStatus.DRAFT, Map.of(Role.CITY, List.of(EDIT, SUBMIT, DISCARD), Role.SAMR, List.of(LAPSE, SETTLE)),
            EntryStatus.RETURNED, Map.of(Role.CITY, List.of(EDIT, SUBMIT, DISCARD), Role.SAMR, List.of(LAPSE, SETTLE)),
            EntryStatus.WITH_BUREAU,
                    Map.of(
                            Role.CITY, List.of(WITHDRAW, URGE),
                            Role.CITY_BUREAU, List.of(PASS, SEND_BACK),
                            Role.SAMR, List.of(LAPSE, SETTLE)),
            EntryStatus.WITH_PROVINCE,
                    Map.of(
                            Role.CITY, List.of(WITHDRAW, URGE),
                            Role.PROVINCE, List.of(LIST, RETURN),
                            Role.SAMR, List.of(LAPSE, SETTLE)),
            EntryStatus.LISTED,
                    Map.of(
                            Role.CITY, List.of(URGE),
                            Role.PROVINCE, List.of(UNLIST, RETURN, FORWARD),
                            Role.SAMR, List.of(LAPSE, SETTLE)),
            EntryStatus.FORWARDED,
                    Map.of(Role.CITY, List.of(URGE), Role.SAMR, List.of(MEAN_TO_ADMIT, MEAN_TO_DEFER, LAPSE, SETTLE)),
            EntryStatus.WEIGHED,
                    Map.of(
                            Role.CITY, List.of(URGE),
                            Role.SAMR, List.of(MEAN_TO_ADMIT, MEAN_TO_DEFER, ADMIT, DEFER, LAPSE, SETTLE)));

    @ParameterizedTest
    @EnumSource(EntryStatus.class)
    @DisplayName("R23: at each status each role may do what the route gives it, and no other role anything")
    void eachStatusIsForWhomTheRouteSays(EntryStatus status) {
        for (var role : Role.values()) {
            assertThat(Act.open(EntryAction.values(), status, role))
                    .as(status + " " + role)
                    .containsExactlyElementsOf(
                            EXPECTED.getOrDefault(status, Map.of()).getOrDefault(role, List.of()));
        }
    }

    @Test
    @DisplayName("R14: only the county writes, hands in, takes back or gives up")
    void onlyTheCountyWrites() {
        assertThat(List.of(EDIT, SUBMIT, WITHDRAW, DISCARD))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.row().roles()).containsOnly(Role.CITY));
    }

    @Test
    @DisplayName("what 总局 means to decide looks like 已报送总局 to everybody else")
    void whatIsMeantIsNotTold() {
        for (var role : Role.values()) {
            assertThat(EntryStatus.WEIGHED.label(role)).isEqualTo(role == Role.SAMR ? "已拟意见" : "已报送总局");
        }
    }
}
