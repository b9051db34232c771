package org.qiangxian.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that set a target for other units, and numbers that do not. */
class SetForOthersTests {

    private static final SetForOthers BUREAU = new SetForOthers(List.of("平遥县", "灵石县"));

    @ParameterizedTest
    @DisplayName("R3: a sentence that names units below, a figure and that it is to be reached, is refused")
    @ValueSource(
            strings = {
                "各县监督抽查合格率达到98%",
                "平遥县全年新增首席质量官20名",
                "督促各地万人有效发明专利不低于5件",
                "所辖县投诉办结率提高3个百分点",
                "每个县建成两个一站式服务窗口",
                "县级城市研发投入占比不少于百分之二",
            })
    void refusesNumbersForOthers(String text) {
        assertThat(BUREAU.remark(text)).contains("给下级单位定数");
    }

    @ParameterizedTest
    @DisplayName("R3: what the unit does itself, days, and sentences without a figure are its own to say")
    @ValueSource(
            strings = {
                "市局全年办3次质量培训，覆盖各县",
                "2026年12月底前编成质量技术服务目录",
                "２０２７年各县实现信息共享",
                "帮助各县完善配套政策，提高服务能力",
                "本局受理投诉按时办结率达到99%。各县自愿参加",
                "为平遥县企业开放检测设备",
            })
    void leavesTheOwnAlone(String text) {
        assertThat(BUREAU.remark(text)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("R3: a county has nobody below and sets its own numbers")
    @ValueSource(strings = {"各镇建成质量服务站10个", "全县合格率达到98%"})
    void aCountySetsItsOwn(String text) {
        assertThat(new SetForOthers(List.of()).remark(text)).isEmpty();
    }
}
