package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The profile as its records stood on a given day. */
@PlatformTest
class ProfileAsOfTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final String EMISSIONS = "/profile/140728/indicators/J-18";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Comparisons comparisons;

    @Test
    @DisplayName(
            "R39, R1: a profile can be read as of a day: the city's own figures alone, for two days of a spread would tell")
    void theProfileIsReadAsOfADay() throws UnsupportedEncodingException {
        var city = Actors.city("140728");
        var today = LocalDate.now(Chinese.BEIJING).toString();
        var now = comparisons.profile(city, PINGYAO);
        var then = comparisons.profile(city, PINGYAO, new View(GroupLevel.BLOCK, LocalDate.parse(today)));

        assertThat(own(then)).isEqualTo(own(now)).isNotEmpty();
        assertThat(then.sections())
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.rows())
                        .allSatisfy(row -> assertThat(row.compared()).isNull()));
        assertThat(page(city, "/profile/140728?on=" + today))
                .contains("当日的记录显示", "按日期查看时不与同类比较", "看现在的画像", "indicators/J-18?on=" + today)
                .doesNotContain("导出数据", "同组中间一半", "为什么是这些城市");
        assertThat(page(city, EMISSIONS + "?on=" + today))
                .contains("当日的记录显示", "chart.json?on=" + today)
                .doesNotContain("同类中位数（");
        assertThat(page(city, EMISSIONS + "/chart.json?on=" + today))
                .contains("\"year\":2017")
                .doesNotContain("\"peers\"", "\"median\"");
        assertThat(own(comparisons.profile(city, PINGYAO, new View(GroupLevel.BLOCK, LocalDate.of(2020, 1, 1)))))
                .isEmpty();
        for (var wrong : new String[] {"2999-01-01", "2026-02-30", "gestern"}) {
            assertThat(mvc.get().uri("/profile/140728?on=" + wrong).with(Actors.as(city)))
                    .hasStatus(422);
        }
        assertThat(mvc.get().uri("/profile/140703?on=" + today).with(Actors.as(city)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static List<String> own(Profile profile) {
        return profile.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.indicator().code() + " " + row.own())
                .toList();
    }

    private String page(Actor actor, String path) throws UnsupportedEncodingException {
        var result = mvc.get().uri(path).with(Actors.as(actor)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
