package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ProposalWordingTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"task", "basis", "content", "interim", "final"})
    @DisplayName("R1, R4: a word of appraisal may stand in a draft, and is refused at its field when it is handed in")
    void aWordOfAppraisalIsNotHandedIn(String field) {
        var call = TestCalls.open(jdbc);
        var content = Contents.with(Contents.pilot(), field, "进入全国百强县");
        var id = drafts.begin(CITY, call, Kind.PILOT, content).id();

        assertThatThrownBy(() -> drafts.submit(CITY, id))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields().get(field)).contains("不能使用“百强”"));
        assertThat(applications.get(CITY, id).content().text(field)).isEqualTo("进入全国百强县");
        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    @DisplayName("R1, R61: what was handed in before is whole and is not judged again")
    void whatWasHandedInIsNotJudgedAgain() {
        var call = calls.get(TestCalls.open(jdbc));
        var content = Contents.with(Contents.pilot(), "basis", "曾列全省第三名");

        assertThat(call.form(Kind.PILOT).check(content, call.deadlineDay())).isEmpty();
        assertThat(call.form(Kind.PILOT).wording(content)).hasSize(1);
    }
}
