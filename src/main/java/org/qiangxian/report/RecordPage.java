package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * A report as staff read it.
 *
 * @param city whether the reader is a city, which reads its own and may write beside it
 * @param buttons beside that of the strip
 * @param own where the city reads what the snapshot says of it alone, beside its peers too; empty for others
 * @param note what the city wrote
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
        Map<String, String> errors) {

    /** Whether the note can be written still. */
    public boolean noting() {
        return city && report.status().noted();
    }

    RecordPage with(String typed, Map<String, String> remarks) {
        return new RecordPage(report, view, hash, trail, buttons, city, own, typed, remarks);
    }
}
