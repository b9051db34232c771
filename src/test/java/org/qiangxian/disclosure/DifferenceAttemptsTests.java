package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Reading;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to work out others from what one may see: before and after, two readers, two snapshots, chains of consent. */
@PlatformTest
@Tag("once")
@Transactional
class DifferenceAttemptsTests {

    private static final String CHART = "/profile/%s/indicators/%s/chart.json";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Library library;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Consents consents;

    @Autowired
    Measurements measurements;

    @Autowired
    Snapshots snapshots;

    @Test
    @DisplayName("R1: when a city joins or leaves the group, the difference of two distributions is not its value")
    void changingMembershipBetraysNobody() {
        int tried = 0;
        for (var type : library.types()) {
            var members = library.membersOfType(type, true);
            assertThat(members).as(type.label()).hasSizeGreaterThan(9);
            var reader = Actors.city(members.getFirst().value());
            for (var indicator : indicators(reader)) {
                var leaver = outermost(members, indicator);
                if (leaver == null || leaver.equals(reader.area())) {
                    continue;
                }
                var before = spreads(reader, indicator);
                leave(leaver);
                var after = spreads(reader, indicator);
                back(leaver);
                var learnt = new TreeSet<>(before);
                learnt.removeAll(after);
                learnt.addAll(minus(after, before));
                var own = figures(List.of(leaver), indicator);
                assertThat(own.stream().filter(learnt::contains).toList())
                        .as("%s of %s", indicator, leaver)
                        .isEmpty();
                tried++;
            }
        }
        assertThat(tried).as("attempts made").isGreaterThan(20);
    }

    private static Set<Double> minus(Set<Double> some, Set<Double> others) {
        return some.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }

    /** The indicators in which the reader is compared. */
    private List<IndicatorCode> indicators(Actor reader) {
        return comparisons.profile(reader, own(reader)).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.compared() != null)
                .map(row -> row.indicator().code())
                .limit(12)
                .toList();
    }

    private static RegionCode own(Actor actor) {
        return java.util.Objects.requireNonNull(actor.area());
    }

    /** The ends of what the reader sees, year by year. */
    private Set<Double> spreads(Actor reader, IndicatorCode indicator) {
        var seen = new TreeSet<Double>();
        for (var year : comparisons.series(reader, own(reader), indicator).years()) {
            Spread.Distribution peers = year.peers();
            if (peers != null) {
                seen.add(peers.least());
                seen.add(peers.most());
            }
        }
        return seen;
    }

    /** Whoever has the greatest latest figure, the one whose leaving moves the end. */
    private @org.jspecify.annotations.Nullable RegionCode outermost(List<RegionCode> members, IndicatorCode indicator) {
        return members.stream()
                .filter(each -> !figures(List.of(each), indicator).isEmpty())
                .max(Comparator.comparing(each -> figures(List.of(each), indicator).stream()
                        .reduce((_, last) -> last)
                        .orElseThrow()))
                .orElse(null);
    }

    private List<Double> figures(List<RegionCode> places, IndicatorCode indicator) {
        var figures = new ArrayList<Double>();
        for (var place : places) {
            measurements.current(place).stream()
                    .filter(value -> value.indicator().equals(indicator))
                    .sorted(Comparator.comparing(value -> value.period()))
                    .forEach(value -> {
                        if (value.reading() instanceof Reading.Measured measured) {
                            figures.add(measured.value().doubleValue());
                        }
                    });
        }
        return figures;
    }

    private void leave(RegionCode place) {
        status(place, "WITHDRAWN");
    }

    private void back(RegionCode place) {
        status(place, "IN");
    }

    private void status(RegionCode place, String status) {
        jdbc.sql("""
                insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                                                      fictional, recorded_by, recorded_at)
                select code, max(version) + 1, :status, current_date, '演示', '演示', bool_or(fictional), 'test', now()
                from library.membership_event where code = :code group by code
                """).param("status", status).param("code", place.value()).update();
    }

    @Test
    @DisplayName("R1: two readers who put their distributions together have named each other and nobody else")
    void twoReadersTogetherNameNobodyElse() {
        var asking = new Attempt(mvc);
        var members = library.membersOfType(library.types().getFirst(), true);
        var one = members.get(0).value();
        var other = members.get(1).value();
        var together = new StringBuilder();
        for (var reader : List.of(one, other)) {
            for (var indicator : indicators(Actors.city(reader))) {
                together.append(asking.read(Actors.city(reader), CHART.formatted(reader, indicator)));
                together.append(
                        asking.read(Actors.city(reader), "/profile/%s/indicators/%s".formatted(reader, indicator)));
            }
        }
        assertThat(Attempt.codes(together.toString())).isSubsetOf(one, other);
    }

    @Test
    @DisplayName("R1: three choices of peers side by side name nobody and give no more figures than five to a group")
    void threeGroupsNameNobody() {
        var asking = new Attempt(mvc);
        var city = library.membersOfType(library.types().getFirst(), true)
                .getFirst()
                .value();
        for (var choice : List.of("NEAREST", "TYPE")) {
            assertThat(Attempt.codes(asking.read(Actors.city(city), "/profile/" + city + "?peers=" + choice)))
                    .containsOnly(city);
        }
        asking.refused(Actors.city(city), "/profile/" + city + "?peers=" + city);
        asking.refused(Actors.city(city), "/profile/" + city + "?peers=990122,990123");
    }

    @Test
    @DisplayName("R1: two snapshots compared tell of figures of the own place only, of all others not even which")
    void snapshotsComparedTellOfNobodyElse() {
        var first = snapshots.take(Actors.operator(), "企图甲", "检验");
        var second = snapshots.take(Actors.operator(), "企图乙", "检验");
        var asking = new Attempt(mvc);
        var address = "/snapshots/%s?with=%s".formatted(first.number(), second.number());
        assertThat(Attempt.codes(asking.read(Actors.city("140728"), address))).isSubsetOf("140728");
        asking.refused(Actors.city("140728"), address + "&place=140703");
        asking.refused(Actors.of(org.qiangxian.account.Role.EXPERT, null), address + "&place=140703");
        asking.refused(Actors.province("140000"), address + "&place=140000");
    }

    @Test
    @DisplayName("R49: consent of A with B and of B with C shows A nothing of C, and no profile of B")
    void consentMakesNoChains() {
        pair("140728", "140703");
        pair("140703", "141182");
        var asking = new Attempt(mvc);
        var reader = Actors.city("140728");
        assertThat(comparisons.paired(reader, new RegionCode("140703"), List.of(new IndicatorCode("J-18"))))
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> comparisons.paired(reader, new RegionCode("141182"), List.of(new IndicatorCode("J-18"))))
                .isInstanceOf(org.qiangxian.shell.Refusal.Forbidden.class);
        for (var address : List.of("/profile/140703", "/api/v1/values/140703", "/export/140703", "/profile/141182")) {
            asking.refused(reader, address);
        }
        assertThat(Attempt.codes(asking.read(reader, "/pairings"))).doesNotContain("141182");
    }

    private void pair(String one, String other) {
        var consent = consents.propose(
                Actors.city(one),
                new RegionCode(other),
                List.of("J-18"),
                consents.today().plusDays(10),
                "");
        consents.answer(Actors.city(other), consent.id(), true);
    }
}
