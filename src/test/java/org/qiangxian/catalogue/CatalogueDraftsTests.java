package org.qiangxian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CatalogueDraftsTests {

    private static final Actor SAMR = Actors.samr();
    private static final String DRAFT = "2096-1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueDrafts drafts;

    @Autowired
    private Editions editions;

    /** A rollback undoes what a test published, but not the cache of it, which is cleared here. */
    @BeforeEach
    @AfterEach
    void forgetWhatWasUndone() {
        editions.forget();
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "每万户企业绿色产品认证组织数");
        fields.put("dimension", "GREEN");
        fields.put("unit", "家/万户");
        fields.put("direction", "HIGHER");
        fields.put("frequency", "YEAR");
        fields.put("channel", "PUBLIC");
        fields.put("kind", "RATE");
        fields.put("level", "县");
        fields.put("provenance", "INFERRED");
        fields.put("definition", "获证组织数÷企业数×10000");
        fields.put("source", "认证认可信息公共服务平台");
        fields.put("use", "COMPARED");
        fields.put("decimals", "2");
        return fields;
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(Actors.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String path) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(Actors.as(SAMR)).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsString();
    }

    @Test
    @DisplayName("R15: 总局 adds, changes and retires indicators of a draft, and the page says what is different")
    void addsChangesAndRetires() throws UnsupportedEncodingException {
        catalogue.draft(SAMR, DRAFT);

        assertThat(post(SAMR, "/catalogue/" + DRAFT + "/new", fields())).hasStatus(HttpStatus.FOUND);
        var changed = new LinkedHashMap<>(fields());
        changed.put("name", "食品抽检合格率（新口径）");
        changed.put("dimension", "OUTPUT");
        assertThat(post(SAMR, "/catalogue/" + DRAFT + "/Z3-05", changed)).hasStatus(HttpStatus.FOUND);
        assertThat(post(SAMR, "/catalogue/" + DRAFT + "/Z2-04/retire", Map.of()))
                .hasStatus(HttpStatus.FOUND);

        assertThat(page("/catalogue/" + DRAFT))
                .contains("新增“每万户企业绿色产品认证组织数”（Z5-15）", "由“食品抽检合格率”改为“食品抽检合格率（新口径）”")
                .containsPattern("停用“专精特新.*小巨人.*企业数”（Z2-04）；已有数值保留");
        catalogue.publish(SAMR, DRAFT, null);
        assertThat(catalogue.find(new IndicatorCode("Z5-15"))).isPresent();
        assertThat(catalogue.find(new IndicatorCode("Z2-04"))).isEmpty();
        assertThat(catalogue.indicators(SAMR, "2025-1"))
                .extracting(indicator -> indicator.code().value())
                .contains("Z2-04")
                .doesNotContain("Z5-15");
    }

    @Test
    @DisplayName("a code that was used once is not given to another indicator")
    void neverGivesACodeTwice() {
        catalogue.draft(SAMR, DRAFT);
        post(SAMR, "/catalogue/" + DRAFT + "/new", fields());
        catalogue.publish(SAMR, DRAFT, null);
        catalogue.draft(SAMR, "2096-2");
        drafts.retire(SAMR, "2096-2", new IndicatorCode("Z5-15"));

        var answer = post(SAMR, "/catalogue/2096-2/new", fields());

        assertThat(answer.getMvcResult().getFlashMap().get("done.what")).isEqualTo("已增加指标 Z5-16。");
    }

    @Test
    @DisplayName(
            "R39: what was an estimate of a model stays one when its indicator is retired, so nobody is asked to confirm it")
    void aRetiredEstimateStaysAnEstimate() {
        var estimate = new IndicatorCode("Z5-15");
        catalogue.draft(SAMR, DRAFT);
        var fields = new LinkedHashMap<>(fields());
        fields.put("name", "县域碳汇（模型估算）");
        post(SAMR, "/catalogue/" + DRAFT + "/new", fields);
        assertThat(catalogue.modelled(estimate))
                .as("no version in force has it")
                .isFalse();
        catalogue.publish(SAMR, DRAFT, null);
        assertThat(catalogue.modelled(estimate)).isTrue();
        catalogue.draft(SAMR, "2096-2");
        drafts.retire(SAMR, "2096-2", estimate);
        catalogue.publish(SAMR, "2096-2", null);

        assertThat(catalogue.find(estimate)).isEmpty();
        assertThat(catalogue.modelled(estimate)).isTrue();
        assertThat(catalogue.modelled(new IndicatorCode("Z3-05"))).isFalse();
    }

    @Test
    @DisplayName("what is wrong in an indicator is said at its field, and what was typed stays")
    void saysWhatIsWrong() throws UnsupportedEncodingException {
        catalogue.draft(SAMR, DRAFT);
        var wrong = new LinkedHashMap<>(fields());
        wrong.put("name", "");
        wrong.put("kind", "PROP");
        wrong.put("decimals", "7");
        wrong.put("channel", "MAIL");

        var answer = post(SAMR, "/catalogue/" + DRAFT + "/new", wrong);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getResponse().getContentAsString())
                .contains("请填写名称。", "计量单位须为 %", "小数位数请填 0 至 6", "请选择渠道。", "获证组织数÷企业数×10000");
        assertThat(catalogue.indicators(SAMR, DRAFT)).hasSameSizeAs(catalogue.indicators(SAMR, "2025-1"));
    }

    @Test
    @DisplayName("R15: a published version is neither added to nor taken from, and nobody but 总局 writes")
    void aPublishedVersionStays() {
        assertThat(post(SAMR, "/catalogue/2025-1/new", fields())).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(SAMR, "/catalogue/2025-1/Z2-04/retire", Map.of())).hasStatus(HttpStatus.CONFLICT);
        catalogue.draft(SAMR, DRAFT);
        assertThat(post(Actors.operator(), "/catalogue/" + DRAFT + "/new", fields()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThatThrownBy(() -> drafts.retire(SAMR, DRAFT, new IndicatorCode("J-01")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("基础情况");
    }
}
