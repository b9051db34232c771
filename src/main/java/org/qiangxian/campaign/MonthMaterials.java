package org.qiangxian.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qiangxian.publication.Publication;
import org.qiangxian.publication.PublicationKind;
import org.qiangxian.publication.Publications;
import org.qiangxian.report.AnnualReport;
import org.qiangxian.report.AnnualReports;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** What was published for a month: posters, slogans, and 成果 in their batches, each from its own minute on (R131, R132, R137, R163). */
@Component
class MonthMaterials {

    private final Publications publications;
    private final AnnualReports reports;

    MonthMaterials(Publications publications, AnnualReports reports) {
        this.publications = publications;
        this.reports = reports;
    }

    /** Posters and slogans of the year, newest first. */
    List<Publication> downloads(Campaign campaign) {
        return Stream.of(PublicationKind.POSTER, PublicationKind.SLOGAN)
                .flatMap(kind -> all(kind).filter(each -> year(each) == campaign.year()))
                .toList();
    }

    /** Results that were released from the first day of the month on, in that year, batch by batch. */
    List<Publication> results(Campaign campaign) {
        var first = campaign.definition().begins();
        return all(PublicationKind.RESULT)
                .filter(each -> year(each) == campaign.year())
                .filter(each ->
                        !Chinese.day(Objects.requireNonNull(each.releasedAt())).isBefore(first))
                .sorted(Comparator.comparingInt(MonthMaterials::batch))
                .toList();
    }

    private static int batch(Publication each) {
        var batch = each.paper().batch();
        return batch == null ? Integer.MAX_VALUE : batch;
    }

    /** The notice of the campaign in the library of texts. */
    Optional<Publication> notice(Campaign campaign) {
        var number = campaign.definition().notice().number();
        return number.isEmpty()
                ? Optional.empty()
                : all(PublicationKind.NOTICE)
                        .filter(each -> each.paper().number().equals(number))
                        .findFirst();
    }

    /** The annual reports published in that year (R43). */
    List<AnnualReport> reports(Campaign campaign) {
        return reports.published().stream()
                .filter(each -> each.publishOn() != null && each.publishOn().getYear() == campaign.year())
                .toList();
    }

    private Stream<Publication> all(PublicationKind kind) {
        var first = publications.library(kind, 1);
        return IntStream.rangeClosed(1, first.pages())
                .mapToObj(page -> page == 1 ? first : publications.library(kind, page))
                .flatMap(page -> page.rows().stream());
    }

    private static int year(Publication each) {
        return Chinese.day(Objects.requireNonNull(each.releasedAt())).getYear();
    }
}
