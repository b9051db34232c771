package org.qiangxian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tests the measure itself: the figures it calls true stand in the file, and a wrong reading does not pass. */
class TruthTests {

    private static final int TABLES = 60;

    private final Corpus corpus = new Corpus();

    @Test
    @DisplayName("R39: the same seed gives the same table, and every layout is among the first three hundred")
    void theSameSeedGivesTheSameTable() {
        assertThat(corpus.table(7).figures()).isEqualTo(new Corpus().table(7).figures());
        assertThat(LongStream.range(1, 300).mapToObj(seed -> corpus.table(seed).layout()))
                .contains(
                        java.util.Arrays.stream(Layout.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    @DisplayName("R39: every figure that means something stands in its cell of the file as it is printed")
    void theTruthStandsInTheFile() throws IOException {
        int compared = 0;
        for (var table : tables()) {
            if (!table.fileName().endsWith("csv")) {
                compared += compared(table);
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    /** Compares the plain numbers, whose printed form differs from the value only by the unit; returns how many. */
    private static int compared(Table table) throws IOException {
        int compared = 0;
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(table.content()))) {
            for (var figure : table.figures()) {
                var at = new CellReference(figure.cell());
                var cell = book.getSheet(figure.sheet()).getRow(at.getRow()).getCell(at.getCol());
                assertThat(cell).as(table.seed() + " " + figure).isNotNull();
                if (figure.claim() instanceof Claim.Means means && cell.getCellType() == CellType.NUMERIC) {
                    double ratio = means.value().doubleValue() / cell.getNumericCellValue();
                    assertThat(Math.abs(Math.log10(ratio) - Math.rint(Math.log10(ratio))))
                            .as(table.seed() + " " + figure)
                            .isLessThan(1e-9);
                    compared++;
                }
            }
        }
        return compared;
    }

    @Test
    @DisplayName("R39: a reader that knows everything stores nothing wrong and asks nothing needlessly")
    void aPerfectReaderPasses() {
        var tally = told(value -> value, means -> means);
        assertThat(tally.wrong()).isZero();
        assertThat(tally.needless()).isZero();
        assertThat(tally.line()).contains(" right=").doesNotContain(" right=0 ");
    }

    @Test
    @DisplayName("R39: a tenfold figure, a neighbour's figure and another year's figure are each found wrong")
    void aWrongReadingDoesNotPass() {
        assertThat(told(BigDecimal.TEN::multiply, means -> means).wrongTables()).isGreaterThan(TABLES / 2);
        assertThat(told(
                                value -> value,
                                means -> new Claim.Means(
                                        means.place(), means.indicator(), "1999", means.part(), means.value(), true))
                        .wrongTables())
                .isGreaterThan(TABLES / 2);
        assertThat(told(
                                value -> value,
                                means -> new Claim.Means(
                                        "110101", means.indicator(), means.period(), means.part(), means.value(), true))
                        .wrongTables())
                .isGreaterThan(TABLES / 2);
    }

    @Test
    @DisplayName("R39: whoever stores what means nothing is found, figure by figure")
    void whoeverStoresWhatMeansNothingIsFound() {
        var table = tables().stream()
                .filter(each -> each.figures().stream().anyMatch(figure -> figure.claim() instanceof Claim.Nothing))
                .findFirst()
                .orElseThrow();
        var nothing = table.figures().stream()
                .filter(figure -> figure.claim() instanceof Claim.Nothing)
                .findFirst()
                .orElseThrow();
        var stored = stored(nothing, new Claim.Means("140728", "Z5-01", "2023", Part.FIGURE, BigDecimal.ONE, true));
        var judgement = Judgement.of(table, new Door.Passage(List.of(stored), 0, ""));
        assertThat(judgement.wrong()).containsOnlyKeys(nothing);
        assertThat(judgement.strays()).isEmpty();
    }

    @Test
    @DisplayName("R39: whoever stores nothing is never wrong and always asks needlessly")
    void whoeverStoresNothingAsksNeedlessly() {
        var tally = new Tally();
        tables().forEach(table -> tally.add(Judgement.of(table, new Door.Passage(List.of(), 0, ""))));
        assertThat(tally.wrong()).isZero();
        assertThat(tally.needless()).isEqualTo(1);
    }

    private List<Table> tables() {
        return LongStream.range(1, 1 + TABLES).mapToObj(corpus::table).toList();
    }

    /** The judgement on a reader who knows the truth and changes it in this way. */
    private Tally told(UnaryOperator<BigDecimal> value, UnaryOperator<Claim.Means> bent) {
        var tally = new Tally();
        for (var table : tables()) {
            var stored = new ArrayList<Stored>();
            for (var figure : table.figures()) {
                if (figure.claim() instanceof Claim.Means means) {
                    var told = bent.apply(means);
                    stored.add(stored(
                            figure,
                            new Claim.Means(
                                    told.place(),
                                    told.indicator(),
                                    told.period(),
                                    told.part(),
                                    value.apply(told.value()),
                                    true)));
                }
            }
            tally.add(Judgement.of(table, new Door.Passage(stored, 0, "")));
        }
        return tally;
    }

    private static Stored stored(Figure figure, Claim.Means means) {
        return new Stored(
                means.place(),
                means.indicator(),
                means.period(),
                of(means, Part.FIGURE),
                of(means, Part.NUMERATOR),
                of(means, Part.DENOMINATOR),
                figure.sheet() + "!" + figure.cell());
    }

    private static Optional<BigDecimal> of(Claim.Means means, Part part) {
        return means.part() == part ? Optional.of(means.value()) : Optional.empty();
    }
}
