package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.database.Changes;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.OwnBatch;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to work out the figures of others from differences: before and after, two readers, two snapshots, chains
 * of consent.
 */
@PlatformTest
@Tag("embedded")
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

    @Autowired
    Changes changes;

    @Test
    @DisplayName(
            "R1: type there and back, leaving, coming back: whatever a city does, what others read of the group stays to the byte")
    void whatACityDoesChangesNothingOthersRead() {
        var members = library.membersOfType(library.types().getFirst(), true);
        var readers = List.of(
                Actors.city(members.getFirst().value()),
                Actors.city(members.get(1).value()));
        var leaver = members.getLast();
        var before = seen(readers);
        assertThat(before).contains("median");

        type(leaver, library.types().getLast().code());
        assertThat(seen(readers)).isEqualTo(before);
        type(leaver, library.types().getFirst().code());
        status(leaver, "WITHDRAWN");
        assertThat(seen(readers)).isEqualTo(before);
        status(leaver, "IN");
        assertThat(seen(readers)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "R1: a corrected figure is not the difference of two spreads: where the spread would read otherwise it is withheld")
    void aCorrectionBetraysNobody() {
        var members = library.membersOfType(library.types().getFirst(), true);
        var reader = Actors.city(members.getFirst().value());
        var corrected = members.getLast();
        int withheld = 0;
        for (var indicator : indicators(reader).subList(0, 3)) {
            var before = comparisons.series(reader, own(reader), indicator).years();
            int year = before.getLast().point().year();
            correct(corrected, indicator, year);
            for (var after : comparisons.series(reader, own(reader), indicator).years()) {
                var same = before.stream()
                        .filter(each -> each.point().year() == after.point().year())
                        .findFirst()
                        .orElseThrow();
                assertThat(after.peers()).isIn(same.peers(), null);
                withheld += after.peers() == null && same.peers() != null ? 1 : 0;
            }
        }
        assertThat(withheld).isBetween(1, 3);
    }

    /** Replaces a figure of a city by one far from all others. */
    private void correct(RegionCode place, IndicatorCode indicator, int year) {
        jdbc.sql("""
                insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision, stage, state, figure,
                    reason, batch, supersedes, recorded_at)
                select indicator, catalogue_version, region, boundary, period, revision + 1, 'REVISED', 'VALUE', figure * 3 + 50,
                    '更正', :batch, id, now()
                from measurement.value where region = :place and indicator = :indicator and period = :year
                order by revision desc limit 1
                """)
                .param("batch", OwnBatch.of(jdbc))
                .param("place", place.value())
                .param("indicator", indicator.value())
                .param("year", String.valueOf(year))
                .update();
        changes.note(Measurements.CHANGES);
    }

    private void type(RegionCode place, String type) {
        jdbc.sql("""
                insert into library.type_choice (code, version, type, status, reason, recorded_by, recorded_at)
                select :code, coalesce(max(version), 0) + 1, :type, 'CONFIRMED', '企图', 'test', now()
                from library.type_choice where code = :code
                """).param("code", place.value()).param("type", type).update();
        changes.note(Library.CHANGES);
    }

    /** All that two cities of a group and 总局 read of it on three indicators. */
    private String seen(List<Actor> readers) {
        var seen = new StringBuilder();
        var asking = new Attempt(mvc);
        for (var reader : readers) {
            for (var indicator : List.of("Z3-05", "Z5-01", "Z1-01")) {
                seen.append(asking.read(reader, CHART.formatted(own(reader), indicator)));
            }
        }
        return seen.toString();
    }

    /** The indicators on which the reader is compared. */
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

    private void status(RegionCode place, String status) {
        jdbc.sql("""
                insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                                                      fictional, recorded_by, recorded_at)
                select code, max(version) + 1, :status, current_date, '演示', '演示', bool_or(fictional), 'test', now()
                from library.membership_event where code = :code group by code
                """).param("status", status).param("code", place.value()).update();
        changes.note(Library.CHANGES);
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
    @DisplayName("R1: the choices of groups side by side name nobody")
    void threeGroupsNameNobody() {
        var asking = new Attempt(mvc);
        var city = library.membersOfType(library.types().getFirst(), true)
                .getFirst()
                .value();
        for (var choice : List.of("NEAREST", "ALL")) {
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
