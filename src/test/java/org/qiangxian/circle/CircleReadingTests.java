package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Attempts of a bureau to read a county of its circle: without consent, beyond the consent, and after it. */
@PlatformTest
@Transactional
class CircleReadingTests {

    private static final RegionCode UNIT = Circling.UNIT;

    @Autowired
    Circling circling;

    @Autowired
    Joining joining;

    @Autowired
    Disclosure disclosure;

    @Autowired
    Meter meter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @DisplayName(
            "R25, R1: without its consent no page, piece, drawing, file, export, JSON or guessed address shows a bureau the figures of a county of its circle")
    @ValueSource(
            strings = {
                "/profile/140729",
                "/profile/140729/indicators/J-18",
                "/profile/140729/indicators/J-18/chart.json",
                "/values/140729/J-18/2020",
                "/api/v1/values/140729",
                "/profile/140729/diagnosis",
                "/profile/140729/diagnosis.json",
                "/profile/140729/diagnosis/docx",
                "/profile/140729/measures/J-18",
                "/export/140729",
            })
    void withoutConsentNothingIsRead(String address) {
        circling.joined();
        assertThat(asks(Circling.BUREAU, address)).as("only joined").isIn(403, 404);

        joining.agree(Circling.COUNTY);
        var file = address.contains("export")
                || address.contains("/api/")
                || address.endsWith("docx")
                || address.endsWith("diagnosis.json");
        assertThat(asks(Circling.BUREAU, address)).as("agreed").isIn(file ? List.of(403) : List.of(200, 404));
        for (var other : List.of(Actors.cityBureau("140100"), Actors.province("140000"), Actors.city("140728"))) {
            assertThat(asks(other, address)).as(other.login()).isIn(403, 404);
        }

        joining.endConsent(Circling.COUNTY);
        assertThat(asks(Circling.BUREAU, address)).as("ended").isIn(403, 404);
    }

    @Test
    @DisplayName(
            "R25: consent ended, or the circle left, closes the figures at once; it is given anew by the county alone")
    void endedIsClosedAtOnce() {
        circling.readable();
        assertThat(asks(Circling.BUREAU, "/profile/140729")).isEqualTo(200);
        joining.leave(Circling.COUNTY);
        assertThat(asks(Circling.BUREAU, "/profile/140729")).isEqualTo(403);

        joining.join(Circling.COUNTY);
        assertThat(asks(Circling.BUREAU, "/profile/140729"))
                .as("joining again is no consent")
                .isEqualTo(403);
        assertThatThrownBy(() -> joining.endConsent(Circling.COUNTY)).hasMessageContaining("不能收回同意");
        assertThatThrownBy(() -> joining.agree(Circling.BUREAU)).hasMessageContaining("没有办理此事的权限");
    }

    @Test
    @DisplayName("R1, R25: what a bureau reads by consent counts on its meter like any place it reads by name")
    void countsOnTheMeter() {
        circling.readable();
        var reader = Colleagues.holder(jdbc, Colleagues.office(jdbc, "140700"), Role.CITY_BUREAU, "140700");
        assertThat(meter.counted(reader, List.of(UNIT))).isFalse();
        assertThat(asks(reader, "/profile/140729")).isEqualTo(200);
        assertThat(meter.counted(reader, List.of(UNIT))).isTrue();
        assertThat(disclosure.may(reader, UNIT, Form.FILE)).isFalse();
        assertThat(disclosure.named(reader))
                .as("what was read once stays known")
                .contains(UNIT);
        joining.endConsent(Circling.COUNTY);
        assertThat(disclosure.named(reader)).contains(UNIT);
    }

    @Test
    @DisplayName("R25: the county sees what follows before it agrees; a page opened before it left answers that")
    void saysWhatFollows() {
        circling.joined();
        assertThat(mvc.get().uri("/circle/consent").with(Actors.as(Circling.COUNTY)))
                .bodyText()
                .contains("不能导出为表格", "可以随时收回", "这项同意自动结束");
        joining.leave(Circling.COUNTY);
        assertThat(mvc.post()
                        .uri("/circle/consent")
                        .with(Actors.as(Circling.COUNTY))
                        .with(csrf()))
                .hasStatus(409);
    }

    private int asks(Actor reader, String address) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
