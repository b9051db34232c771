package org.qiangxian.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a record. The module of the record says who may write and read it before it asks here; a file is only ever
 * found under the record it was attached to, so an id alone opens nothing.
 */
@Service
@Transactional
public class Attachments {

    /** The field of a form whose file is refused. */
    public static final String FIELD = "file";

    /**
     * The owner of files that are reached through their record only: the code of no place, so that no area gives access
     * to them.
     */
    public static final RegionCode NOWHERE = new RegionCode("000000");

    private final AttachmentRepository repository;
    private final Files files;

    Attachments(AttachmentRepository repository, Files files) {
        this.repository = repository;
        this.files = files;
    }

    /** Refuses what can be refused without opening it: no file, or one larger than the rule allows. */
    public static void checkSize(AttachmentRule rule, SentFile upload) {
        if (upload.content().length > rule.bytes()) {
            throw Refusal.Invalid.of(
                    FIELD,
                    "文件有 %.1f MB，最多 %d MB。请压缩或分成几个文件后再上传。"
                            .formatted(upload.content().length / 1048576.0, rule.bytes() >> 20));
        }
        try {
            Inspections.checkSize(upload);
        } catch (Refusal.Invalid invalid) {
            throw Refusal.Invalid.of(FIELD, invalid.getMessage());
        }
    }

    /**
     * Attaches an inspected file to a record, for a caller that has checked that the actor may add to it.
     *
     * @param owner the unit the file belongs to
     * @param found what it was found to be, one of the kinds of the rule
     * @throws Refusal.Invalid at {@link #FIELD}, saying what is wrong and how to mend it; nothing is kept
     */
    public StoredFile attach(
            Actor actor, AttachmentRule rule, String record, RegionCode owner, SentFile upload, Inspected found) {
        checkSize(rule, upload);
        repository.lock(rule.subject(), record);
        int number = repository.count(rule.subject(), record) + 1;
        if (number > rule.most()) {
            throw Refusal.Invalid.of(FIELD, "已有 %d 个文件，不能再增加。请把材料合并成一个文件。".formatted(rule.most()));
        }
        var file = files.keep(actor, owner, upload, found, rule.quiet(), rule.nameless());
        repository.add(rule.subject(), record, number, file.id());
        return file;
    }

    /** The files of a record in the order they came. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(AttachmentRule rule, String record) {
        return repository.of(rule.subject(), record);
    }

    /** Those of the records that have a file. */
    @Transactional(readOnly = true)
    public Set<String> having(AttachmentRule rule, Collection<String> records) {
        return repository.having(rule.subject(), records);
    }

    /**
     * A copy, for a caller that has checked that the reader may read the record; refuses a file of another record as
     * unknown.
     */
    public Download open(AttachmentRule rule, String record, FileId file) {
        return repository.of(rule.subject(), record).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .map(each -> files.entrusted(each.id(), rule.quiet()))
                .orElseThrow(() -> new Refusal.NotFound("没有这个文件。请从所属事项的页面打开。"));
    }
}
