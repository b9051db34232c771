package org.qiangxian.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The editions of published reports: the first one, and one more for each erratum. All of them stay readable. */
@Component
class ReportEditions {

    static final int FIRST = 1;

    private final TextRepository texts;
    private final ErratumRepository errata;

    ReportEditions(TextRepository texts, ErratumRepository errata) {
        this.texts = texts;
        this.errata = errata;
    }

    /** The errata that made editions, oldest first. */
    List<Erratum> made(UUID report) {
        return errata.of(report).stream()
                .filter(erratum -> erratum.edition() != null)
                .sorted(Comparator.comparing(ReportEditions::edition))
                .toList();
    }

    static int edition(Erratum erratum) {
        var edition = erratum.edition();
        return edition == null ? FIRST : edition;
    }

    /** The number of the present edition. */
    int current(UUID report) {
        return made(report).stream().mapToInt(ReportEditions::edition).max().orElse(FIRST);
    }

    /** The text of an edition for a place, or with null for all places: as the last erratum up to it left it. */
    Optional<TextRepository.Kept> text(UUID report, @Nullable RegionCode place, int edition) {
        return made(report).reversed().stream()
                .filter(erratum -> edition(erratum) <= edition)
                .flatMap(erratum -> texts.revised(erratum, place).stream())
                .findFirst()
                .or(() -> texts.find(report, place));
    }
}
