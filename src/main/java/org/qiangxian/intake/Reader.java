package org.qiangxian.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.TableFiles;
import org.springframework.stereotype.Component;

/** Everything needed to read an upload; created anew for each reading. */
@Component
class Reader {

    private final Regions regions;
    private final Catalogue catalogue;

    private final Originals originals;
    private final Recorded recorded;
    private final TableFiles tables;

    Reader(Regions regions, Catalogue catalogue, Originals originals, Recorded recorded, TableFiles tables) {
        this.tables = tables;
        this.regions = regions;
        this.catalogue = catalogue;
        this.originals = originals;
        this.recorded = recorded;
    }

    PlaceAnswers answers() {
        return new PlaceAnswers(regions);
    }

    /** What is stored under these codes in these indicators. */
    Recorded.Stored stored(List<RegionCode> codes, List<IndicatorCode> indicators) {
        return recorded.stored(codes, indicators);
    }

    /** A copy of the file on the disk for as long as it is read. */
    Scratch.Slip open(Upload upload) {
        return originals.open(upload.id(), upload.size());
    }

    /** Passes on every row of the sheet in order, without touching the database. */
    void lines(Scratch.Slip copy, Upload upload, Consumer<Line> lines) {
        tables.rows(upload.organisation().toString(), copy.file(), upload.workbook(), upload.sheet(), lines);
    }

    /** Everything for one reading of a table. */
    record Desk(Upload table, FileValues readings, PlaceFinder places, RowTargets rows) {}

    /** One for each table of an upload that is read; all share the values seen. */
    List<Desk> desks(Upload upload, SeenValues seen) {
        return upload.tables().stream().map(table -> desk(table, seen)).toList();
    }

    private Desk desk(Upload upload, SeenValues seen) {
        var mapping = upload.mapping();
        var known = indicators();
        var about = new TableArea(regions).of(upload.sheet(), upload.name()).orElse(null);
        var places = new PlaceFinder(regions, mapping.within(), about, mapping.places());
        var headings = new Headings(new IndicatorNames(known.values()), upload.sheet(), upload.name());
        var rows = new RowTargets(mapping, upload.sheet(), headings, known);
        var readings = new FileValues(
                mapping,
                upload.sheet(),
                places,
                code -> mine(upload, code),
                upload.channel(),
                Target.of(mapping, known::get),
                rows,
                seen,
                Publication.of(upload.source()));
        return new Desk(upload, readings, places, rows);
    }

    /** The first values of a batch. */
    List<TakenIn> taken(UUID batch, int most) {
        var known = indicators();
        return recorded.firstOf(batch, most).stream()
                .filter(value -> known.containsKey(value.indicator()))
                .map(value -> TakenIn.of(
                        value,
                        regions.displayName(new RegionCode(value.region())),
                        Objects.requireNonNull(known.get(value.indicator()))))
                .toList();
    }

    /** Examines what was read as a whole. */
    void examine(Verdicts verdicts, List<Desk> desks, SeenValues seen) {
        verdicts.examine(desks, seen, regions);
    }

    private boolean mine(Upload upload, RegionCode code) {
        return upload.area() == null || regions.covers(upload.area(), code);
    }

    /** All indicators of the version in force by code. */
    Map<String, Indicator> indicators() {
        var known = new HashMap<String, Indicator>();
        catalogue.indicators().forEach(each -> known.put(each.code().value(), each));
        return known;
    }

    /** Units in which the figures of a column differ from the indicator's, in words. */
    List<String> conversions(Upload upload) {
        return upload.tables().stream()
                .flatMap(table -> Target.of(table.mapping(), indicators()::get).stream())
                .filter(target -> target.from() != null && target.converts() && target.figure() >= 0)
                .map(target -> Column.letter(target.figure()) + " 列“"
                        + target.indicator().name() + "”由"
                        + Objects.requireNonNull(target.from()).symbol()
                        + "换算为" + target.indicator().unit() + "。")
                .toList();
    }
}
