package org.qiangxian.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.Workbook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workbooks an organisation has sent. Each is seen by its organisation alone: 总局's operator, or a province. */
@Service
@Transactional
public class Uploads {

    private static final int LONGEST_NAME = 120;

    private final UploadRepository repository;
    private final Originals originals;
    private final Proposals proposals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Uploads(
            UploadRepository repository,
            Originals originals,
            Proposals proposals,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.originals = originals;
        this.proposals = proposals;
        this.facts = facts;
        this.clock = clock;
    }

    /** Refuses actors who may not import files. */
    static void requireSender(Actor actor) {
        actor.require(Role.OPERATOR, Role.PROVINCE);
    }

    LocalDate today() {
        return clock.instant().atZone(Chinese.BEIJING).toLocalDate();
    }

    /**
     * Stores a file and proposes how to read it.
     *
     * @param workbook its kind and layout, as found
     * @throws Refusal.Invalid for a missing source
     */
    Upload add(Actor actor, Path file, String name, long size, SourceForm form, Workbook workbook) {
        requireSender(actor);
        var source = form.read(today());
        var tables = proposals.of(actor, source, workbook, actor.area());
        var upload = new Upload(
                UUID.randomUUID(),
                actor.organisation(),
                actor.area(),
                actor.is(Role.OPERATOR) ? Channel.PUBLIC : Channel.PROVINCE,
                named(name),
                size,
                Originals.hash(file),
                source,
                actor.signature(),
                clock.instant(),
                Upload.State.MAPPING,
                workbook,
                tables.getFirst(),
                tables.subList(1, tables.size()),
                null,
                null,
                null);
        repository.add(upload);
        originals.keep(upload.id(), file);
        facts.publishEvent(new FileReceived(upload.id(), upload.name(), size, upload.sha256(), actor.login()));
        return upload;
    }

    /** A name to show: no folders and no control characters. */
    private static String named(String name) {
        var clean = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        return clean.isEmpty() ? "文件" : clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }

    /** An upload of the actor's organisation; any other is refused as unknown. */
    @Transactional(readOnly = true)
    public Upload get(Actor actor, UUID id) {
        requireSender(actor);
        return repository
                .find(id)
                .filter(upload -> upload.organisation().equals(actor.organisation()))
                .orElseThrow(() -> new Refusal.NotFound("没有这份文件。请从数据导入页面进入。"));
    }

    /** An earlier upload of the same file. */
    @Transactional(readOnly = true)
    public Optional<Upload> twin(Upload upload) {
        return repository.twin(upload);
    }

    /**
     * Stores the layout found when a header was read again, and proposes how to read that table; other tables keep
     * their mappings, except one without content.
     */
    void reread(Actor actor, UUID id, int sheet, Workbook workbook) {
        var upload = get(actor, id);
        var tables = new TreeMap<Integer, Mapping>();
        upload.tables().stream()
                .map(Upload::mapping)
                .filter(Proposals::holds)
                .forEach(each -> tables.put(each.sheet(), each));
        var one = workbook.sheets().get(sheet);
        tables.put(
                sheet,
                proposals.of(
                        actor, upload.source(), workbook, one, upload.mapping().within()));
        repository.mapped(id, workbook, List.copyOf(tables.values()));
    }

    /** Stores how its tables are to be read; a model for later files only once its values are imported. */
    public Upload map(Actor actor, UUID id, List<Mapping> tables) {
        var upload = changeable(actor, id);
        repository.mapped(id, upload.workbook(), tables);
        return get(actor, id);
    }

    /** The upload, locked until the transaction ends; refuses where its mapping can no longer be changed. */
    Upload changeable(Actor actor, UUID id) {
        get(actor, id);
        var upload = repository.lock(id).orElseThrow();
        if (upload.state() != Upload.State.MAPPING && upload.state() != Upload.State.CHECKED) {
            throw new Refusal.Conflict(
                    "这份文件%s，读法不能再改。请刷新页面查看。".formatted(upload.state().label()));
        }
        return upload;
    }

    /** Gives up a file of which nothing was imported: its content is deleted, its hash stays. */
    public void discard(Actor actor, UUID id) {
        var upload = changeable(actor, id);
        originals.discard(id);
        repository.state(id, Upload.State.DISCARDED, null);
        facts.publishEvent(new FileDiscarded(id, upload.name(), upload.sha256(), actor.login()));
    }
}
