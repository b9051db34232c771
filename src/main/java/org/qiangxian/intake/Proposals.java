package org.qiangxian.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Sheet;
import org.qiangxian.workbook.Workbook;
import org.springframework.stereotype.Component;

/** Proposes how a table is read, with what was taken in of the same source and shape before. */
@Component
class Proposals {

    private final UploadRepository uploads;
    private final Reader reader;
    private final Recorded recorded;

    Proposals(UploadRepository uploads, Reader reader, Recorded recorded) {
        this.uploads = uploads;
        this.reader = reader;
        this.recorded = recorded;
    }

    Mapping of(Actor actor, Upload.Source source, Workbook workbook, Sheet sheet, @Nullable RegionCode within) {
        var names = new IndicatorNames(reader.indicators().values());
        var before = remembered(actor, source, sheet).orElse(null);
        return new Proposal(sheet, names, workbook.name(), before).make(within);
    }

    /** The last reading that was taken in and still stands: what was given up or withdrawn is no example. */
    private Optional<Remembered> remembered(Actor actor, Upload.Source source, Sheet sheet) {
        var shape = Shape.of(sheet);
        return uploads.committed(actor.organisation(), source.publisher()).stream()
                .filter(upload -> Shape.of(upload.sheet()).equals(shape))
                .filter(upload -> upload.batch() != null && !recorded.withdrawn(upload.batch()))
                .map(Remembered::of)
                .findFirst();
    }
}
