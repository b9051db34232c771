package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * A report as staff read it.
 *
 * @param city whether the reader is a city, which reads its own report and may write a note
 * @param buttons beside that of the strip
 * @param own the address at which the city reads its outcomes in the snapshot, including its standing beside peers;
 *     empty for others
 * @param note what the city wrote
 * @param errata of the report, for 总局; {@code erring} whether the reader may draft one
 */
public record RecordPage(
        AnnualReport report,
        ReportView view,
        String hash,
        Trail trail,
        List<Button> buttons,
        boolean city,
        String own,
        String note,
        List<Erratum> errata,
        boolean erring,
        Map<String, String> errors) {

    /** Whether a note can still be written. */
    public boolean noting() {
        return city && report.status().noted();
    }

    /** Whether 总局 can still write in it by hand. */
    public boolean writing() {
        return !city && report.status() == AnnualReportStatus.MADE;
    }

    RecordPage with(String typed, Map<String, String> remarks) {
        return new RecordPage(report, view, hash, trail, buttons, city, own, typed, errata, erring, remarks);
    }
}
