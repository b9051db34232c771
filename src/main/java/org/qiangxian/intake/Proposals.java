package org.qiangxian.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Sheet;
import org.qiangxian.workbook.Workbook;
import org.springframework.stereotype.Component;

/** Proposes how to read a table, from what was imported of the same source and shape before. */
@Component
class Proposals {

    /** The most tables that are examined, and proposed to be read, at once. */
    private static final int MOST = 20;

    private static final int MOST_LOOKED_AT = 60;

    private final UploadRepository uploads;
    private final Reader reader;
    private final Recorded recorded;

    Proposals(UploadRepository uploads, Reader reader, Recorded recorded) {
        this.uploads = uploads;
        this.reader = reader;
        this.recorded = recorded;
    }

    /** Mappings for the visible tables of a file with something to read; at least one. */
    List<Mapping> of(Actor actor, Upload.Source source, Workbook workbook, @Nullable RegionCode within) {
        var read = workbook.sheets().stream()
                .filter(sheet -> sheet.visible() && sheet.head().found())
                .limit(MOST_LOOKED_AT)
                .map(sheet -> of(actor, source, workbook, sheet, within))
                .filter(Proposals::holds)
                .limit(MOST)
                .toList();
        return read.isEmpty() ? List.of(of(actor, source, workbook, workbook.main(), within)) : read;
    }

    /** Whether a mapping has any column that is read, or might be. */
    static boolean holds(Mapping mapping) {
        return mapping.rows()
                ? !mapping.uses().isEmpty()
                : mapping.uses().stream().anyMatch(use -> use.indicator() != null || use.likely() != null);
    }

    Mapping of(Actor actor, Upload.Source source, Workbook workbook, Sheet sheet, @Nullable RegionCode within) {
        var names = new IndicatorNames(reader.indicators().values());
        var before = remembered(actor, source, sheet).orElse(null);
        return new Proposal(sheet, names, workbook.name(), before).make(within);
    }

    /** The last reading whose values are still in force; files given up or withdrawn do not count. */
    private Optional<Remembered> remembered(Actor actor, Upload.Source source, Sheet sheet) {
        var shape = Shape.of(sheet);
        return uploads.committed(actor.organisation(), source.publisher()).stream()
                .filter(upload -> upload.batch() != null && !recorded.withdrawn(upload.batch()))
                .flatMap(upload -> upload.tables().stream())
                .filter(table -> Shape.of(table.sheet()).equals(shape))
                .map(Remembered::of)
                .findFirst();
    }
}
