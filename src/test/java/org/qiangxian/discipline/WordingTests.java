package org.qiangxian.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource({"按综合情况排名, 排名", "参加评选, 评选", "颁发并授牌, 授牌", "申报费缴费办法, 缴费", "各地赞助费, 赞助费"})
    @DisplayName("R1, R2, R4: words of appraisal, titles and fees are found")
    void wordsOfAppraisalAndFeesAreFound(String text, String word) {
        assertThat(Wording.forbidden(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不排名", "严禁收费", "不得以任何名义向企业收费", "防止变相评选", "分级分类推进"})
    @DisplayName("R1, R2: who forbids such a thing may name it")
    void whoForbidsMayName(String text) {
        assertThat(Wording.forbidden(text)).isEmpty();
        assertThat(Wording.ofDemand(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"清理涉企收费, true", "争取命名, false", "进入前列并排名, false"})
    @DisplayName("R4: a city may write of ending fees, not of winning a title")
    void feesAreNoTitle(String text, boolean allowed) {
        assertThat(Wording.ofAppraisal(text).findFirst().isEmpty()).isEqualTo(allowed);
    }
}
