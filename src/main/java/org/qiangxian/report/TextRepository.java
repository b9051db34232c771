package org.qiangxian.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Hash;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Sentence;
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
        jdbc.sql("insert into report.text (report, unit, content, hash) values (:report, :unit, :content, :hash)")
                .param("report", report)
                .param("unit", unit(place))
                .param("content", content)
                .param("hash", hash(content))
                .update();
    }

    /** Replaces a text, as long as it is not published. */
    void replace(UUID report, @Nullable RegionCode place, ReportText text) {
        var content = json.writeValueAsString(text);
        jdbc.sql("update report.text set content = :content, hash = :hash where report = :report and unit = :unit")
                .param("report", report)
                .param("unit", unit(place))
                .param("content", content)
                .param("hash", hash(content))
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

    /** What a text says of each indicator, without its drawings and general sentences. */
    private record Said(List<SaidSection> sections) {}

    private record SaidSection(List<SaidLine> lines) {}

    /** What a line of a text says. */
    record SaidLine(Sentence about, List<Sentence> sentences) {}

    /** Hands over the lines of the text of each place, in the order of codes; needs a transaction, else all are held at once. */
    void each(UUID report, BiConsumer<RegionCode, List<SaidLine>> text) {
        jdbc.sql("select unit, content from report.text where report = :report and unit <> '' order by unit")
                .withFetchSize(FETCHED)
                .param("report", report)
                .query(row -> {
                    var said = json.readValue(row.getString("content"), Said.class);
                    text.accept(
                            new RegionCode(row.getString("unit")),
                            said.sections().stream()
                                    .flatMap(section -> section.lines().stream())
                                    .toList());
                });
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
