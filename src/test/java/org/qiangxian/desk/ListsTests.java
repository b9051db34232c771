package org.qiangxian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The long lists that can be searched and saved as files, each by its address. */
@PlatformTest
class ListsTests {

    private static final Map<String, String> HEADS = Map.of(
            "/desk", "代码,县（市、区、镇）,省,状态,类型",
            "/pilots", "代码,地区,名称,类别,状态",
            "/objections", "代码,地区,指标,期间,提出,状态,期限",
            "/applications", "代码,单位,名称,年度,类别,状态,所在,自何时",
            "/admissions", "代码,地区,状态,自何时",
            "/needs", "列表,地区,类别,需求,提出,办理单位,状态");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("each list is had as CSV and Excel by those who may read it, and by nobody else")
    void eachListIsHadAsAFile() {
        HEADS.forEach((path, heads) -> {
            assertThat(text(Actors.samr(), path + "?as=csv")).as(path).startsWith("\uFEFF" + heads + "\r\n");
            assertThat(mvc.get().uri(path + "?as=xlsx").with(Actors.as(Actors.samr())))
                    .as(path)
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            it -> assertThat(it.toString()).contains(".xlsx"));
            assertThat(mvc.get().uri(path + "?as=docx").with(Actors.as(Actors.samr())))
                    .as(path)
                    .hasStatus(404);
            assertThat(mvc.get().uri(path + "?as=csv"))
                    .as(path + " by the public")
                    .hasStatus3xxRedirection();
        });
        assertThat(mvc.get().uri("/desk?as=csv").with(Actors.as(Actors.city("140728"))))
                .hasStatus(403);
    }

    @Test
    @DisplayName(
            "R1: what is looked for stands in page and file alike, in the order of codes and of the reader's own area alone")
    void whatIsLookedForStandsInPageAndFile() {
        var shanxi = Actors.province("140000");
        assertThat(text(shanxi, "/desk?q=平遥"))
                .contains("平遥县", "value=\"平遥\"", "看全部")
                .doesNotContain("祁县");
        assertThat(text(shanxi, "/desk?q=平遥&as=csv").lines()).hasSize(2);
        assertThat(text(shanxi, "/desk?q=没有这个县")).contains("没有符合的");
        var codes = text(shanxi, "/desk?as=csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, 6))
                .toList();
        assertThat(codes).isNotEmpty().isSorted().doesNotHaveDuplicates().allMatch(code -> code.startsWith("14"));
    }

    @Test
    @DisplayName("R91: a register of 纪检 and the formal checks of a call are found in and had as files as well")
    void registersAndChecks() {
        var discipline = Actors.of(Role.DISCIPLINE, null);
        assertThat(text(discipline, "/discipline/hits?as=csv")).startsWith("\uFEFF内容,理由,单位和经办人,时间\r\n");
        assertThat(text(discipline, "/discipline/hits?q=没有这个词")).contains("没有符合的");
        assertThat(text(discipline, "/supervision/register?as=csv")).startsWith("\uFEFF城市,日期,谁来,目的,超出,理由,现在\r\n");
        assertThat(text(discipline, "/meter/register?as=csv")).startsWith("\uFEFF日期,经办人,岗位,计入,限额,不计入,用途,同意人\r\n");
        assertThat(mvc.get().uri("/discipline/hits?as=csv").with(Actors.as(Actors.samr())))
                .hasStatus(403);

        var call = jdbc.sql("select call from call.version where status = 'PUBLISHED' order by call limit 1")
                .query(UUID.class)
                .single();
        assertThat(text(Actors.samr(), "/panels/%s/checks?as=csv".formatted(call)))
                .startsWith("\uFEFF代码,单位,方案,类别,检查,状态\r\n");
        assertThat(text(Actors.samr(), "/panels/%s/checks?q=没有这个县".formatted(call)))
                .contains("没有符合的");
    }

    private String text(Actor reader, String address) {
        var answer = mvc.get().uri(address).with(Actors.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
