package org.qiangxian.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.document.Hash;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The texts of reports as JSON with a hash: one for all places, and one for each member. */
@Repository
class TextRepository {

    private static final String ALL = "";
    private static final int FETCHED = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TextRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A stored text. @param hash SHA-256 of its JSON in UTF-8, hexadecimal */
    record Kept(ReportText text, String hash) {}

    /** Stores the text of a place, or with null that of all places. */
    void add(UUID report, @Nullable RegionCode place, ReportText text) {
        var content = json.writeValueAsString(text);
        jdbc.sql("""
                        insert into report.text (report, unit, content, hash, said)
                        values (:report, :unit, :content, :hash, :said::text[])
                        """)
                .param("report", report)
                .param("unit", unit(place))
                .param("content", content)
                .param("hash", hash(content))
                .param("said", said(text))
                .update();
    }

    /** Replaces a text, as long as it is not published. */
    void replace(UUID report, @Nullable RegionCode place, ReportText text) {
        var content = json.writeValueAsString(text);
        jdbc.sql("""
                        update report.text set content = :content, hash = :hash, said = :said::text[]
                        where report = :report and unit = :unit
                        """)
                .param("report", report)
                .param("unit", unit(place))
                .param("content", content)
                .param("hash", hash(content))
                .param("said", said(text))
                .update();
    }

    Optional<Kept> find(UUID report, @Nullable RegionCode place) {
        return jdbc.sql("select content, hash from report.text where report = :report and unit = :unit")
                .param("report", report)
                .param("unit", unit(place))
                .query((row, _) ->
                        new Kept(json.readValue(row.getString("content"), ReportText.class), row.getString("hash")))
                .optional();
    }

    /** The codes of the indicators of which a text says how they went, as they are stored beside it. */
    static String[] said(ReportText text) {
        return text.moved().stream().map(IndicatorCode::value).toArray(String[]::new);
    }

    /** Hands over each place and an indicator of which its text says how it went. */
    void said(UUID report, BiConsumer<RegionCode, IndicatorCode> each) {
        jdbc.sql("""
                        select unit, said, case when said is null then content end as content
                        from report.text where report = :report and unit <> ''
                        """).withFetchSize(FETCHED).param("report", report).query(row -> {
            var place = new RegionCode(row.getString("unit"));
            for (var indicator : said(row)) {
                each.accept(place, new IndicatorCode(indicator));
            }
        });
    }

    private String[] said(ResultSet row) throws SQLException {
        var said = row.getArray("said");
        return said == null
                ? said(json.readValue(row.getString("content"), ReportText.class))
                : (String[]) said.getArray();
    }

    /** Stores the text of a place, or with null that of all places, after the run of an erratum. */
    void revise(UUID erratum, int run, @Nullable RegionCode place, ReportText text) {
        var content = json.writeValueAsString(text);
        jdbc.sql("""
                        insert into report.revised (erratum, run, unit, content, hash)
                        values (:erratum, :run, :unit, :content, :hash)
                        """)
                .param("erratum", erratum)
                .param("run", run)
                .param("unit", unit(place))
                .param("content", content)
                .param("hash", hash(content))
                .update();
    }

    /** The text after the last run of an erratum; empty where that did not change it. */
    Optional<Kept> revised(Erratum erratum, @Nullable RegionCode place) {
        return jdbc.sql("""
                        select content, hash from report.revised
                        where erratum = :erratum and run = :run and unit = :unit
                        """)
                .param("erratum", erratum.id())
                .param("run", erratum.run())
                .param("unit", unit(place))
                .query((row, _) ->
                        new Kept(json.readValue(row.getString("content"), ReportText.class), row.getString("hash")))
                .optional();
    }

    /** The places whose texts the last run of an erratum changed, in the order of codes. */
    List<RegionCode> revised(Erratum erratum) {
        return jdbc
                .sql("""
                        select unit from report.revised where erratum = :erratum and run = :run and unit <> '' order by unit
                        """)
                .param("erratum", erratum.id())
                .param("run", erratum.run())
                .query(String.class)
                .list()
                .stream()
                .map(RegionCode::new)
                .toList();
    }

    /** Whether a place has a text. */
    boolean has(UUID report, RegionCode place) {
        return jdbc.sql("select exists (select 1 from report.text where report = :report and unit = :unit)")
                .param("report", report)
                .param("unit", place.value())
                .query(Boolean.class)
                .single();
    }

    /** The places with texts, in the order of codes. */
    List<RegionCode> places(UUID report) {
        return jdbc
                .sql("select unit from report.text where report = :report and unit <> '' order by unit")
                .param("report", report)
                .query(String.class)
                .list()
                .stream()
                .map(RegionCode::new)
                .toList();
    }

    private static String unit(@Nullable RegionCode place) {
        return place == null ? ALL : place.value();
    }

    private static String hash(String content) {
        return HexFormat.of().formatHex(Hash.SHA_256.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
