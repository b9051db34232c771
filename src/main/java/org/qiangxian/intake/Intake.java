package org.qiangxian.intake;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;

/**
 * The front door of checking and importing. Both run in the background: the sender may leave the page, which shows the
 * progress or the result.
 */
@Service
public class Intake {

    /** How many remarks a page shows. */
    static final int PAGE = 50;

    private static final int LONGEST_REASON = 200;

    private final Uploads uploads;
    private final UploadRepository repository;
    private final ReadingJobs jobs;
    private final UploadProcessing work;
    private final Clock clock;

    Intake(Uploads uploads, UploadRepository repository, ReadingJobs jobs, UploadProcessing work, Clock clock) {
        this.uploads = uploads;
        this.repository = repository;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    /** Begins the check of a file as it is mapped now. */
    public void check(Actor actor, UUID id) {
        uploads.get(actor, id);
        var upload = work.begin(id, Upload.State.CHECKING, Set.of(Upload.State.MAPPING, Upload.State.CHECKED));
        jobs.start(upload, Upload.State.MAPPING, done -> work.check(upload, done));
    }

    /**
     * Begins to import a checked file.
     *
     * @param ticked the doubtful cells to import with {@link Choice#CLEAR}, as {@link Remark#key} names them
     * @param columns the confirmed columns in doubt, as {@link ColumnDoubt#key} names them
     * @param reason why stored values are replaced; required where there are some
     */
    public void commit(
            Actor actor, UUID id, Choice choice, List<String> ticked, List<String> columns, @Nullable String reason) {
        var upload = uploads.get(actor, id);
        var decision =
                new UploadProcessing.Decision(choice, cells(ticked), Set.copyOf(columns), reason(upload, reason));
        var result = upload.result();
        if (choice == Choice.WHOLE && result != null && result.of(Verdict.REFUSED) > 0) {
            throw Refusal.Invalid.of(
                    "choice", "有 %d 项不能读取，不能整份入库。请改正文件后重新上传，或只入库其余的。".formatted(result.of(Verdict.REFUSED)));
        }
        work.begin(id, Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        jobs.start(upload, Upload.State.CHECKED, done -> work.commit(actor, upload, decision, done));
    }

    private static String reason(Upload upload, @Nullable String reason) {
        var given = Typing.trimmed(reason);
        var result = upload.result();
        if (given.isEmpty() && result != null && result.of(Verdict.CHANGED) > 0) {
            throw Refusal.Invalid.of("reason", "有 %d 项与已有数值不同。请写明更正的理由，原数值会保留。".formatted(result.of(Verdict.CHANGED)));
        }
        if (Typing.length(given) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", given);
        return given.isEmpty() ? "来源更新" : given;
    }

    private static Set<Long> cells(List<String> ticked) {
        var cells = new HashSet<Long>();
        for (var key : ticked) {
            var parts = key.split("-", 3);
            if (!key.matches("\\d{1,4}-\\d{1,7}-\\d{1,4}")) {
                throw new Refusal.Invalid("页面的内容不完整。请刷新页面后再选。");
            }
            cells.add(Cells.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return cells;
    }

    /**
     * The progress of the work on an upload, and whether the process at work has died; then nothing of it is stored.
     */
    public @Nullable Progress progress(Upload upload) {
        return repository.progress(upload.id()).orElse(null);
    }

    /** Puts an upload whose work ended with its process back to where it was; nothing of it was stored. */
    public Upload recover(Actor actor, UUID id) {
        var upload = uploads.get(actor, id);
        var progress = progress(upload);
        if (upload.state().working() && (progress == null || progress.gone(clock.instant()))) {
            work.failed(
                    id,
                    upload.state() == Upload.State.CHECKING ? Upload.State.MAPPING : Upload.State.CHECKED,
                    "上次处理中断（服务重启等原因），没有任何数值入库。请再试一次。");
            return uploads.get(actor, id);
        }
        return upload;
    }

    /** A page of the remarks of the last check, in the order of the file. */
    public Paged<Remark> remarks(Actor actor, UUID id, Verdict verdict, int page) {
        uploads.get(actor, id);
        return Paged.of(
                page,
                PAGE,
                repository.count(id, verdict),
                (limit, offset) -> repository.remarks(id, verdict, limit, offset));
    }
}
