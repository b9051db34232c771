package org.qiangxian.document;

import java.text.Normalizer;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of kept files: files that {@link Inspections} found harmless are stored in the database, not in a
 * folder, under an opaque id with their hash.
 */
@Service
@Transactional
public class Files {

    /** The most bytes of one file: a dozen pages scanned at 200 dpi in colour. */
    public static final int MOST = 10 << 20;

    /** What a stamped scan may be. */
    public static final Set<FileKind> SCANS = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final FileRepository repository;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Files(FileRepository repository, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Keeps an upload that was looked into as the property of {@code owner}, which the caller has checked to be the actor's.
     *
     * @param found what {@link Inspections} found it to be
     */
    public StoredFile keep(Actor actor, RegionCode owner, SentFile upload, Inspected found) {
        return keep(actor, owner, upload, found, false, false);
    }

    /**
     * The same.
     *
     * @param quiet whether nobody but those concerned may learn of it
     * @param nameless whether its sender is recorded nowhere
     */
    StoredFile keep(Actor actor, RegionCode owner, SentFile upload, Inspected found, boolean quiet, boolean nameless) {
        var kind = found.kind();
        var file = new StoredFile(
                new FileId(UUID.randomUUID()),
                name(upload.name(), kind),
                kind,
                upload.content().length,
                HexFormat.of().formatHex(Hash.SHA_256.of(upload.content())),
                owner,
                actor.signature(),
                clock.instant());
        repository.add(file, upload.content());
        facts.publishEvent(
                new FileKept(file.id(), file.name(), kind, file.size(), file.sha256(), owner, quiet, nameless));
        return file;
    }

    /** A copy for the unit that owns the file and those above it that answer for that unit; for others there is no file. */
    public Download read(Actor actor, FileId id) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
        var file = repository
                .find(id)
                .filter(f -> regions.covers(actor.area(), f.owner()))
                .orElseThrow(Files::absent);
        return entrusted(file, false);
    }

    /** A copy, for a calling module that has checked the reader by its own rules. */
    public Download entrusted(FileId id) {
        return entrusted(id, false);
    }

    /** The same; {@code quiet} where nobody but those concerned may learn of it. */
    Download entrusted(FileId id, boolean quiet) {
        return entrusted(repository.find(id).orElseThrow(Files::absent), quiet);
    }

    @Transactional(readOnly = true)
    public StoredFile get(FileId id) {
        return repository.find(id).orElseThrow(Files::absent);
    }

    private Download entrusted(StoredFile file, boolean quiet) {
        facts.publishEvent(new FileRead(file.id(), file.name(), file.owner(), quiet));
        return new Download(file.name(), file.kind().mediaType(), repository.content(file.id()));
    }

    private static Refusal absent() {
        return new Refusal.NotFound("没有找到这个文件，或您的单位不能查看它。");
    }

    /** A name to show: no folders, no control characters, the ending of what the file really is. */
    static String name(String sent, FileKind kind) {
        var bare = Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll("^.*[/\\\\]", "");
        var clean = bare.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "").strip();
        var stem = clean.replaceFirst("(?i)\\.[a-z0-9]{1,5}$", "").replaceAll("^\\.+", "");
        var shortened = stem.codePoints()
                .limit(80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return (shortened.isEmpty() ? "文件" : shortened) + "." + kind.ending();
    }
}
