package org.qiangxian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A start on a platform that holds the indicators as an earlier version delivered them. */
@PlatformTest
@Transactional
class DeliveredCatalogueTests {

    private static final Actor SAMR = Actors.samr();
    private static final IndicatorCode SAMPLED = new IndicatorCode("Z3-05");
    private static final IndicatorCode PEOPLE = new IndicatorCode("J-01");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Editions editions;

    @Autowired
    IndicatorRepository repository;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R15: a start brings the definitions that are delivered otherwise since as a new version, once, and alters none before")
    void bringsWhatIsDeliveredOtherwise() {
        var before = catalogue.version();
        var old = catalogue.get(SAMPLED);

        start(with("新的一句。", SAMPLED));
        var after = catalogue.version();
        start(with("新的一句。", SAMPLED));
        start(IndicatorTable.read());

        assertThat(after).isNotEqualTo(before);
        assertThat(catalogue.version()).isEqualTo(after);
        assertThat(catalogue.get(SAMPLED).definition()).isEqualTo("新的一句。");
        assertThat(catalogue.version(SAMR, after).basedOn()).isEqualTo(before);
        assertThat(catalogue.version(SAMR, after).publishedBy()).isEqualTo("随平台交付");
        assertThat(catalogue.indicators(SAMR, before)).contains(old);
        assertThat(catalogue.indicators())
                .hasSameSizeAs(catalogue.indicators(SAMR, before))
                .filteredOn(each -> !each.code().equals(SAMPLED))
                .isSubsetOf(catalogue.indicators(SAMR, before));
    }

    @Test
    @DisplayName("R15: what 总局 changed by hand stays as it is, and its draft gets the rest too")
    void whatWasChangedByHandStays() {
        catalogue.draft(SAMR, "2098-1");
        catalogue.revise(SAMR, "2098-1", said(catalogue.get(SAMPLED), "总局写的一句。"));
        start(with("新的一句。", SAMPLED, PEOPLE));

        assertThat(catalogue.indicators(SAMR, "2098-1"))
                .extracting(Indicator::definition)
                .contains("总局写的一句。")
                .containsOnlyOnce("新的一句。");

        catalogue.publish(SAMR, "2098-1", null);
        start(with("更新的一句。", SAMPLED, PEOPLE));

        assertThat(catalogue.version()).isEqualTo("2098-2");
        assertThat(catalogue.get(SAMPLED).definition()).isEqualTo("总局写的一句。");
        assertThat(catalogue.get(PEOPLE).definition()).isEqualTo("更新的一句。");

        start(with("又一句。", SAMPLED, PEOPLE));

        assertThat(catalogue.get(SAMPLED).definition())
                .as("a version that was delivered took it over from the one before")
                .isEqualTo("总局写的一句。");
        assertThat(catalogue.get(PEOPLE).definition()).isEqualTo("又一句。");
    }

    @Test
    @DisplayName(
            "R15: an indicator that no version ever had comes with a start; one that 总局 took out does not come back")
    void bringsWhatIsNew() {
        catalogue.draft(SAMR, "2098-1");
        var people = catalogue.get(PEOPLE);
        var fresh = said(people, new IndicatorCode("J-97"), "新的指标。");
        var table = new ArrayList<>(IndicatorTable.read());
        table.add(fresh);
        start(table);

        assertThat(catalogue.indicators()).contains(fresh);
        assertThat(catalogue.indicators(SAMR, "2098-1")).contains(fresh);

        repository.remove("2098-1", fresh.code());
        catalogue.publish(SAMR, "2098-1", null);
        table.set(table.size() - 1, said(fresh, "改过的指标。"));
        start(table);

        assertThat(catalogue.indicators()).extracting(Indicator::code).doesNotContain(fresh.code());
    }

    private void start(List<Indicator> table) {
        assertThat(new Editions(repository, clock, transaction, table).current().indicators())
                .isNotEmpty();
        editions.forget();
    }

    private static List<Indicator> with(String definition, IndicatorCode... codes) {
        return IndicatorTable.read().stream()
                .map(each -> List.of(codes).contains(each.code()) ? said(each, definition) : each)
                .toList();
    }

    private static Indicator said(Indicator i, String definition) {
        return said(i, i.code(), definition);
    }

    private static Indicator said(Indicator i, IndicatorCode code, String definition) {
        return new Indicator(
                code,
                i.name(),
                i.dimension(),
                i.unit(),
                i.direction(),
                i.frequency(),
                i.channel(),
                i.kind(),
                i.level(),
                i.core(),
                i.provenance(),
                definition,
                i.source(),
                i.caution(),
                i.use(),
                i.decimals());
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        editions.forget();
    }
}
