package org.qiangxian.intake;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.TableFiles;
import org.qiangxian.workbook.Workbook;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives workbooks: the child process finds their kind and the layout of their sheets, then they are stored. */
@Component
class UploadReceiver implements Receiver<Workbook> {

    private final Receptions receptions;
    private final Scratch scratch;
    private final Uploads uploads;

    UploadReceiver(Receptions receptions, Scratch scratch, Uploads uploads) {
        this.receptions = receptions;
        this.scratch = scratch;
        this.uploads = uploads;
    }

    /**
     * @return the address at which the sender goes on
     * @throws Refusal.Invalid for a missing source, or a file that is found unacceptable at once
     */
    String receive(Actor actor, SourceForm form, @Nullable MultipartFile file) throws IOException {
        form.read(uploads.today());
        if (file == null || file.isEmpty()) {
            throw Refusal.Invalid.of("file", "没有选择文件，或文件是空的。请选择文件后再上传。");
        }
        var slip = scratch.fresh(file.getSize());
        try {
            file.transferTo(slip.file());
        } catch (IOException | RuntimeException e) {
            slip.close();
            throw e;
        }
        var name = file.getOriginalFilename();
        return receive(actor, form, slip, name == null ? "" : name);
    }

    String receive(Actor actor, SourceForm form, Scratch.Slip slip, String name) {
        return receptions.receive(actor, this, slip, new Sent(UUID.randomUUID().toString(), name, form.details()));
    }

    @Override
    public String subject() {
        return "workbook";
    }

    @Override
    public Task<Workbook> task(Sent sent) {
        return TableFiles.inspection(sent.name(), Map.of());
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Workbook workbook) {
        var form = SourceForm.of(sent.details());
        var upload = uploads.add(actor, content.file(), sent.name(), content.size(), form, workbook);
        return Outcome.taken("/intake/" + upload.id());
    }

    @Override
    public String page(Sent sent) {
        return "/intake";
    }
}
