package org.qiangxian.measurement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.qiangxian.catalogue.IndicatorCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public figures of indicators over all units, for statistics: values in force, without demonstration acts. About
 * 200,000 take half a second.
 */
@Service
@Transactional(readOnly = true)
public class FigureMatrix {

    private static final Set<Stage> FINAL = EnumSet.of(Stage.FINAL, Stage.REVISED);

    /** The fetch size of the driver, because an indicator has some ten thousand figures. */
    private static final int FETCHED = 1000;

    private static final String FIGURES = """
            select region, boundary, indicator, period, figure::float8 as value,
                   coalesce(numerator::float8, 'NaN') as numerator,
                   coalesce(denominator::float8, 'NaN') as denominator
            from measurement.public_value
            where state = 'VALUE' and stage = any(:stages) and indicator = any(:indicators)
            """;

    private final JdbcClient jdbc;

    FigureMatrix(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All figures of these indicators. */
    public List<MatrixCell> of(Collection<IndicatorCode> indicators) {
        return read(figures(FIGURES, indicators, EnumSet.allOf(Stage.class)));
    }

    /** The final and revised ones. */
    public List<MatrixCell> finals(Collection<IndicatorCode> indicators) {
        return read(figures(FIGURES, indicators, FINAL));
    }

    /** The final and revised yearly ones of these years. */
    public List<MatrixCell> finals(Collection<IndicatorCode> indicators, Collection<Integer> years) {
        return read(figures(FIGURES + " and period = any(:periods)", indicators, FINAL)
                .param("periods", years.stream().map(String::valueOf).toArray(String[]::new)));
    }

    private StatementSpec figures(String statement, Collection<IndicatorCode> indicators, Set<Stage> stages) {
        return jdbc.sql(statement)
                .withFetchSize(FETCHED)
                .param("stages", stages.stream().map(Stage::name).toArray(String[]::new))
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorCode::value).distinct().toArray(String[]::new));
    }

    private static List<MatrixCell> read(StatementSpec figures) {
        var words = new HashMap<String, String>();
        return figures.query((row, _) -> MatrixCell.read(row, words)).list();
    }
}
