package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.TestCalls;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class PrintsFoundTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    private PrintsFound prints;

    @Autowired
    private SummariesFound summaries;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Seals seals;

    @Autowired
    private Submissions submissions;

    @Autowired
    private PackageDesk desk;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R61: whoever has a print and may read its proposal is told by its code whether its text still holds")
    void aPrintIsFoundByItsCode() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        var code = code(id);

        assertThat(found(CITY, code)).singleElement().satisfies(each -> {
            assertThat(each.href()).isEqualTo("/submissions/applications/" + id);
            assertThat(each.excerpt()).contains("与平台上现在的内容一致", "还没有盖章扫描件");
        });
        assertThat(found(
                        Proposals.PROVINCE,
                        code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .hasSize(1);
        proposals.seal("990121", id);
        assertThat(found(CITY, code))
                .singleElement()
                .satisfies(each -> assertThat(each.excerpt()).contains("盖章扫描件", "已接收"));

        drafts.withdraw(CITY, id);
        drafts.submit(CITY, id);
        assertThat(code(id)).isNotEqualTo(code);
        assertThat(found(CITY, code))
                .singleElement()
                .satisfies(each -> assertThat(each.excerpt()).contains("现在是第2次提交", "不再有效"));
    }

    @Test
    @DisplayName("R85: a code says nothing to those who may not read the paper, a wrong one nothing to anybody")
    void aCodeTellsNobodyElse() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        proposals.seal("990121", id);
        var code = code(id);

        for (var reader : new Actor[] {null, Actors.city("990122"), Actors.samr(), Actors.province("140000")}) {
            assertThat(found(reader, code)).isEmpty();
        }
        assertThat(found(CITY, code.substring(1))).isEmpty();
        assertThat(found(CITY, "质量")).isEmpty();
    }

    @Test
    @DisplayName(
            "R61, R79: annex 3 is found by its code before it is sent and after, by its recommender and by 总局 once sent")
    void annexThreeIsFoundByItsCode() {
        var call = TestCalls.open(jdbc);
        var id = proposals.pilot(call, "990121");
        proposals.choose(id);
        proposals.seal("990121", id);
        proposals.sealSummary(call);
        var code = desk.page(Proposals.PROVINCE, call).summaryCode();

        assertThat(found(Proposals.PROVINCE, code.toString()))
                .singleElement()
                .satisfies(each -> assertThat(each.excerpt()).contains("还没有报送"));
        assertThat(found(Actors.samr(), code.toString())).isEmpty();
        submissions.send(Proposals.PROVINCE, call, code.value());
        assertThat(found(Actors.samr(), code.toString()))
                .singleElement()
                .satisfies(each -> assertThat(each.excerpt()).contains("报送的一致"));
    }

    private String code(ApplicationId id) {
        return Objects.requireNonNull(seals.page(CITY, id).code()).toString();
    }

    private List<Found> found(@Nullable Actor reader, String typed) {
        var query = Words.of(typed);
        return Stream.concat(prints.find(reader, query, 10).stream(), summaries.find(reader, query, 10).stream())
                .toList();
    }
}
