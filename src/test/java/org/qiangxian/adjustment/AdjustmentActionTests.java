package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.adjustment.AdjustmentAction.AGREE;
import static org.qiangxian.adjustment.AdjustmentAction.ANNUL;
import static org.qiangxian.adjustment.AdjustmentAction.ASK_REVIEW;
import static org.qiangxian.adjustment.AdjustmentAction.COMMENT;
import static org.qiangxian.adjustment.AdjustmentAction.CORRECT;
import static org.qiangxian.adjustment.AdjustmentAction.DECIDE;
import static org.qiangxian.adjustment.AdjustmentAction.DETERMINE;
import static org.qiangxian.adjustment.AdjustmentAction.END_HEARING;
import static org.qiangxian.adjustment.AdjustmentAction.EXTEND;
import static org.qiangxian.adjustment.AdjustmentAction.FIND;
import static org.qiangxian.adjustment.AdjustmentAction.FINISH;
import static org.qiangxian.adjustment.AdjustmentAction.OPEN;
import static org.qiangxian.adjustment.AdjustmentAction.PROPOSE;
import static org.qiangxian.adjustment.AdjustmentAction.PROVE;
import static org.qiangxian.adjustment.AdjustmentAction.REGISTER;
import static org.qiangxian.adjustment.AdjustmentAction.RENEW;
import static org.qiangxian.adjustment.AdjustmentAction.REPLY;
import static org.qiangxian.adjustment.AdjustmentAction.RESUME;
import static org.qiangxian.adjustment.AdjustmentAction.REVOKE;
import static org.qiangxian.adjustment.AdjustmentAction.SEND_BACK;
import static org.qiangxian.adjustment.AdjustmentAction.SET_ASIDE_CLUE;
import static org.qiangxian.adjustment.AdjustmentAction.TELL;
import static org.qiangxian.adjustment.AdjustmentAction.UPHOLD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;

/** The table of a case, written a second time by hand: what each role may do at each status, and nothing else. */
class AdjustmentActionTests {

    private static final Map<AdjustmentStatus, Map<Role, List<AdjustmentAction>>> EXPECTED = Map.of(
            AdjustmentStatus.NONE,
                    Map.of(
                            Role.CITY, List.of(REGISTER),
                            Role.PROVINCE, List.of(REGISTER),
                            Role.SAMR, List.of(REGISTER)),
            AdjustmentStatus.CLUE,
                    Map.of(
                            Role.CITY, List.of(PROVE),
                            Role.PROVINCE, List.of(PROVE, DETERMINE),
                            Role.SAMR, List.of(PROVE, DETERMINE, FIND, AGREE, OPEN, SET_ASIDE_CLUE)),
            AdjustmentStatus.OPENED,
                    Map.of(
                            Role.CITY, List.of(PROVE),
                            Role.PROVINCE, List.of(PROVE, DETERMINE),
                            Role.SAMR, List.of(PROVE, DETERMINE, TELL, CORRECT)),
            AdjustmentStatus.HEARING,
                    Map.of(
                            Role.CITY, List.of(PROVE, REPLY, EXTEND),
                            Role.PROVINCE, List.of(PROVE, DETERMINE, COMMENT),
                            Role.SAMR, List.of(PROVE, DETERMINE, CORRECT, EXTEND, END_HEARING, RESUME)),
            AdjustmentStatus.HEARD,
                    Map.of(
                            Role.CITY, List.of(PROVE),
                            Role.PROVINCE, List.of(PROVE, DETERMINE),
                            Role.SAMR, List.of(PROVE, DETERMINE, CORRECT, PROPOSE, RESUME)),
            AdjustmentStatus.PROPOSED, Map.of(Role.SAMR, List.of(CORRECT, SEND_BACK, DECIDE, RESUME)),
            AdjustmentStatus.IN_FORCE,
                    Map.of(
                            Role.CITY, List.of(ASK_REVIEW),
                            Role.PROVINCE, List.of(DETERMINE),
                            Role.SAMR, List.of(DETERMINE, TELL, RENEW, RESUME, ANNUL, FINISH)),
            AdjustmentStatus.REVIEWING, Map.of(Role.SAMR, List.of(RESUME, UPHOLD, REVOKE)),
            AdjustmentStatus.OVER, Map.of(Role.SAMR, List.of(ANNUL)));

    @ParameterizedTest
    @EnumSource(AdjustmentStatus.class)
    @DisplayName("R20: at each status each role may do what the course gives it, and no other role anything")
    void eachStatusIsForWhomTheCourseSays(AdjustmentStatus status) {
        for (var role : Role.values()) {
            assertThat(Act.open(AdjustmentAction.values(), status, role))
                    .as(status + " " + role)
                    .containsExactlyElementsOf(
                            EXPECTED.getOrDefault(status, Map.of()).getOrDefault(role, List.of()));
        }
    }
}
