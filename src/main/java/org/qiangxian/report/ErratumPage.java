package org.qiangxian.report;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Option;

/**
 * An erratum as 总局 reads it.
 *
 * @param entry what its last run changed
 * @param buttons secondary ones, beside that of the strip
 * @param snapshots those on which the report can be run again; empty where it cannot be now
 * @param running whether the report can be run again now
 * @param snapshot the chosen one
 */
public record ErratumPage(
        AnnualReport report,
        ErrataPage.Entry entry,
        Trail trail,
        List<Button> buttons,
        List<Option> snapshots,
        boolean running,
        String snapshot,
        Map<String, String> errors) {

    public Erratum erratum() {
        return entry.erratum();
    }
}
