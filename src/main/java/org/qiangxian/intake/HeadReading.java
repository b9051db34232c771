package org.qiangxian.intake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.HeadRows;
import org.qiangxian.workbook.TableFiles;
import org.springframework.stereotype.Component;

/**
 * Reads a file's header again, from another sheet or from rows that somebody named; a slow file is read in the
 * background.
 */
@Component
class HeadReading {

    private static final int LAST_ROW = 100;

    private final Uploads uploads;
    private final Reader reader;
    private final Sandbox sandbox;
    private final UploadProcessing work;
    private final ReadingJobs jobs;

    HeadReading(Uploads uploads, Reader reader, Sandbox sandbox, UploadProcessing work, ReadingJobs jobs) {
        this.uploads = uploads;
        this.reader = reader;
        this.sandbox = sandbox;
        this.work = work;
        this.jobs = jobs;
    }

    private static boolean rows(Upload upload, int sheet, int first, int last) {
        int begin = upload.workbook().sheets().get(sheet).firstRow();
        return first >= 0
                && last >= first
                && (first >= begin || last == 0)
                && (first > 0 || last == 0)
                && last <= begin + LAST_ROW;
    }

    /** @param first and {@code last}: the rows of the header; both negative to detect it */
    void reread(Actor actor, UUID id, int sheet, int first, int last) {
        var upload = uploads.changeable(actor, id);
        if (sheet >= 0 && sheet < upload.workbook().sheets().size() && first < 0 && last < 0) {
            uploads.reread(actor, id, sheet, upload.workbook());
            return;
        }
        if (sheet < 0 || sheet >= upload.workbook().sheets().size() || !rows(upload, sheet, first, last)) {
            throw Refusal.Invalid.of("head", "请选择工作表，并填写表头的第一行和最后一行（如 1 和 3）；没有表头的都填 0。");
        }
        var task = TableFiles.inspection(upload.workbook().name(), Map.of(sheet, new HeadRows(first, last)));
        var copy = reader.open(upload);
        boolean handedOver = false;
        try {
            var judgement = sandbox.judge(upload.organisation().toString(), task, copy.file());
            if (sandbox.inTime(judgement)) {
                uploads.reread(actor, id, sheet, Sandbox.result(judgement));
                return;
            }
            work.begin(id, Upload.State.CHECKING, Set.of(Upload.State.MAPPING, Upload.State.CHECKED));
            jobs.start(upload, Upload.State.MAPPING, _ -> {
                try (copy) {
                    uploads.reread(actor, id, sheet, Sandbox.result(judgement));
                }
            });
            handedOver = true;
        } finally {
            if (!handedOver) {
                copy.close();
            }
        }
    }
}
