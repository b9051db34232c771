package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A search for words finds all papers that contain them, and none that the reader may not open. */
@PlatformTest
@Transactional
class PublicationWordsTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Actor COUNTY = Actors.city("990121");
    private static final List<Actor> STRANGERS = List.of(
            Actors.city("140728"),
            Actors.cityBureau("990100"),
            Actors.province("140000"),
            Actors.samr(),
            Actors.of(Role.DEPARTMENT, "990000"),
            Actors.operator());

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    PublicationsFound found;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    private List<String> titles(@Nullable Actor reader, String typed) {
        return found.find(reader, Words.of(typed), 20).stream()
                .map(Found::title)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"鼍鼋", "鼍", "办法 鼍鼋", "ｎｑｉ鼍", "NQI鼍鼋试行", "鼍鼋试行办法的通知", "示鼍〔2026〕7号", "鼍鼋 正文里写着", "正文里 写着 鼍"})
    @DisplayName("a paper is found by whatever stands in it, one sign or many, in whatever width and case")
    void whateverStandsInItFindsIt(String typed) {
        office().issued(Papers.open()
                .with("title", "关于印发nqi鼍鼋试行办法的通知")
                .with("number", "示鼍〔2026〕7号")
                .with("body", "一、总则\n正文里写着的话。"));

        assertThat(titles(null, typed)).containsExactly("关于印发nqi鼍鼋试行办法的通知");
        assertThat(titles(COUNTY, typed)).hasSize(1);
    }

    /** 鼍鼋 and 鼋鼍 contain the same characters; only one of them contains the pair. */
    @Test
    void thePairsOfATextAreNotYetTheText() {
        office().issued(Papers.open().with("title", "鼍鼋甲鼋乙"));

        assertThat(titles(null, "鼍鼋乙")).isEmpty();
        assertThat(titles(null, "鼋鼍")).isEmpty();
        assertThat(titles(null, "甲鼋乙")).hasSize(1);
    }

    @Test
    @DisplayName("R83: what is not public is found by whom it goes to, and by nobody else")
    void whatIsNotPublicIsFoundByWhomItGoesTo() {
        office().issued(Papers.notice().with("title", "关于鼍鼋的通知"));

        for (var reader : List.of(COUNTY, Actors.of(Role.DISCIPLINE, null), Papers.FIRST, Papers.SECOND)) {
            assertThat(titles(reader, "鼍鼋")).as(reader.login()).hasSize(1);
        }
        for (var stranger : STRANGERS) {
            assertThat(titles(stranger, "鼍鼋")).as(stranger.login()).isEmpty();
        }
        assertThat(titles(null, "鼍鼋")).isEmpty();
    }

    @Test
    @DisplayName("R131: before its minute a paper is found by nobody, from its minute on by everybody it concerns")
    void beforeItsMinuteNobodyFindsIt() {
        office().issued(Papers.open()
                .with("title", "关于鼍鼋的通知")
                .with("embargoDay", "2026-03-03")
                .with("embargoTime", "09:00"));

        assertThat(titles(null, "鼍鼋")).isEmpty();
        assertThat(titles(COUNTY, "鼍鼋")).isEmpty();
        clock.stopAt(Instant.parse("2026-03-03T01:00:00Z"));
        assertThat(titles(null, "鼍鼋")).hasSize(1);
        assertThat(titles(COUNTY, "鼍鼋")).hasSize(1);
    }

    @Test
    @DisplayName("R83: a draft is not found, and what was withdrawn is found no more")
    void neitherDraftsNorWhatWasWithdrawn() {
        office().toSign(Papers.open().with("title", "关于鼍鼋的通知"));
        assertThat(titles(Papers.FIRST, "鼍鼋")).isEmpty();

        UUID issued = office().issued(Papers.open().with("title", "关于鼋鼍的通知"));
        signing.withdraw(Papers.FIRST, issued, "写错了。");
        assertThat(titles(null, "鼋鼍")).isEmpty();
        assertThat(titles(COUNTY, "鼋鼍")).isEmpty();
    }
}
