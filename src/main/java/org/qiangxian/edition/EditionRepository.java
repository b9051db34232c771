package org.qiangxian.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.QuartileBand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions, the trees they are issued for, and their cells; rows are only ever added. */
@Repository
class EditionRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Changes changes;

    EditionRepository(JdbcClient jdbc, JdbcTemplate batches, Changes changes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
    }

    /** Locks the editions until the transaction ends, so that nobody else issues one. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('edition'))")
                .query((_, _) -> true)
                .list();
    }

    /** The latest first. */
    List<IssuedEdition> editions() {
        return jdbc.sql("select number, due, issued_at, snapshot, method, cells from edition.edition order by due desc")
                .query(IssuedEdition.class)
                .list();
    }

    void add(IssuedEdition edition) {
        jdbc.sql("""
                        insert into edition.edition (number, due, issued_at, snapshot, method, cells)
                        values (:number, :due, :at, :snapshot, :method, :cells)
                        """)
                .param("number", edition.number())
                .param("due", edition.due())
                .param("at", Timestamp.from(edition.issuedAt()))
                .param("snapshot", edition.snapshot())
                .param("method", edition.method())
                .param("cells", edition.cells())
                .update();
        changes.note(IssuedEditions.CHANGES);
    }

    boolean omitted(LocalDate due) {
        return jdbc.sql("select exists (select from edition.omission where due = :due)")
                .param("due", due)
                .query(Boolean.class)
                .single();
    }

    /** Leaves the edition of a day out; {@code false} where it was left out before. */
    boolean omit(LocalDate due, String reason, Signature by, Instant now) {
        return jdbc.sql("""
                        insert into edition.omission (due, reason, omitted_by, omitted_person, omitted_organisation, omitted_at)
                        values (:due, :reason, :omitted_by, :omitted_person, :omitted_organisation, :at)
                        on conflict (due) do nothing
                        """)
                        .param("due", due)
                        .param("reason", reason)
                        .params(by.columns("omitted"))
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    void add(List<Cell> cells) {
        batches.batchUpdate("""
                insert into edition.cell (node, indicator, year, edition, n, lower, median, upper, between_places, centre, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, cells, BATCH, (statement, cell) -> {
            var band = cell.issued().band();
            statement.setString(1, cell.group());
            statement.setString(2, cell.indicator().value());
            statement.setInt(3, cell.year());
            statement.setString(4, cell.edition());
            statement.setInt(5, cell.issued().n());
            statement.setObject(6, band == null ? null : band.lower(), Types.DOUBLE);
            statement.setObject(7, band == null ? null : band.median(), Types.DOUBLE);
            statement.setObject(8, band == null ? null : band.upper(), Types.DOUBLE);
            statement.setObject(9, band == null ? null : cell.issued().between(), Types.DOUBLE);
            statement.setObject(10, band == null ? null : cell.issued().centre(), Types.DOUBLE);
            statement.setBytes(11, cell.by().packed());
        });
    }

    List<Integer> years(IndicatorCode indicator, boolean fictional) {
        return jdbc.sql("""
                        select distinct c.year from edition.cell c
                        join edition.node n on n.id = c.node
                        join edition.tree t on t.number = n.tree
                        where c.indicator = :indicator and t.fictional = :fictional and n.level <> 'BLOCK'
                        """)
                .param("indicator", indicator.value())
                .param("fictional", fictional)
                .query(Integer.class)
                .list();
    }

    /** The indicators and years of which anything was ever issued. */
    Set<Cell.Key> keys() {
        return jdbc.sql("select distinct indicator, year from edition.cell")
                .query((row, _) -> new Cell.Key(row.getString(1), row.getInt(2)))
                .set();
    }

    private static final String CELL = """
            select distinct on (node, indicator, year)
                   node, indicator, year, edition, n, lower, median, upper, between_places, centre, content
            from edition.cell
            """;

    /** The cells of a group: for each indicator and year the latest issue. */
    List<Cell> cells(String group) {
        return jdbc.sql(CELL + " where node = :group order by node, indicator, year, edition desc")
                .param("group", group)
                .query(EditionRepository::cell)
                .list();
    }

    /** The same for all groups of a tree. */
    List<Cell> cellsOf(String tree) {
        return jdbc.sql(CELL + """
                 where node in (select id from edition.node where tree = :tree)
                order by node, indicator, year, edition desc
                """)
                .param("tree", tree)
                .query(EditionRepository::cell)
                .list();
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        var by = Contributors.read(row.getBytes("content"));
        double lower = row.getDouble("lower");
        boolean tied = row.wasNull();
        int n = row.getInt("n");
        var issued = IssuedGroup.kept(
                n,
                tied ? null : new QuartileBand.Drawn(n, lower, row.getDouble("median"), row.getDouble("upper")),
                tied ? Double.NaN : row.getDouble("between_places"),
                tied ? Double.NaN : row.getDouble("centre"),
                by.figures(),
                by.errors());
        return new Cell(
                row.getString("node"),
                new IndicatorCode(row.getString("indicator")),
                row.getInt("year"),
                row.getString("edition"),
                issued,
                by);
    }

    private static final String WITHHELD = """
            select w.node, w.indicator, w.year from edition.withheld w
            where not exists (
                select from edition.cell c
                where c.node = w.node and c.indicator = w.indicator and c.year = w.year and c.edition > w.edition)
            """;

    /** The issues of a group that are withheld because figures in them were corrected. */
    Set<Cell.Key> withheld(String group) {
        return new HashSet<>(jdbc.sql(WITHHELD + " and w.node = :group")
                .param("group", group)
                .query((row, _) -> key(row))
                .list());
    }

    /** The same for all groups of a tree, by group. */
    Map<String, Set<Cell.Key>> withheldOf(String tree) {
        return jdbc
                .sql(WITHHELD + " and w.node in (select id from edition.node where tree = :tree)")
                .param("tree", tree)
                .query((row, _) -> Map.entry(row.getString("node"), key(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static Cell.Key key(ResultSet row) throws SQLException {
        return new Cell.Key(row.getString("indicator"), row.getInt("year"));
    }

    /** Withholds an issue; no change where it is withheld already. */
    void withhold(Cell cell, Instant since) {
        jdbc.sql("""
                        insert into edition.withheld (node, indicator, year, edition, since)
                        values (:group, :indicator, :year, :edition, :since) on conflict do nothing
                        """)
                .param("group", cell.group())
                .param("indicator", cell.indicator().value())
                .param("year", cell.year())
                .param("edition", cell.edition())
                .param("since", Timestamp.from(since))
                .update();
        changes.note(IssuedEditions.CHANGES);
    }

    Optional<IssuedEdition> latest() {
        return editions().stream().findFirst();
    }
}
