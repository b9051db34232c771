package org.qiangxian.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.discipline.Wording;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 快照. 总局's operator takes snapshots; all who take part in the business read the list, the hashes and
 * how many values differ; the values themselves are shown for one place at a time, to readers the gate admits.
 */
@Service
@Transactional
public class Snapshots {

    static final int YEARLY = 4;

    private final SnapshotRepository repository;
    private final Catalogue catalogue;
    private final Disclosure disclosure;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Snapshots(
            SnapshotRepository repository,
            Catalogue catalogue,
            Disclosure disclosure,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.disclosure = disclosure;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes a snapshot of all values in force at one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Snapshot take(Actor actor, String title, String purpose) {
        actor.require(Role.OPERATOR);
        words("title", title, 80);
        words("purpose", purpose, 200);
        return freeze(
                Typing.trimmed(title),
                Typing.trimmed(purpose),
                actor.signature(),
                actor.demonstration(),
                actor.login());
    }

    /** The same by the platform itself, for computations on a fixed day; joins the caller's transaction. */
    @Transactional
    public Snapshot freeze(String title, String purpose) {
        return freeze(title, purpose, Signature.of("平台"), false, "平台");
    }

    private Snapshot freeze(String title, String purpose, Signature by, boolean demonstration, String login) {
        repository.lock();
        var now = clock.instant();
        int year = now.atZone(Chinese.BEIJING).getYear();
        var number = "%d-%03d".formatted(year, repository.taken(year) + 1);
        var hashes = new StringBuilder();
        var counts = new long[2];
        repository.finals((region, lines) -> {
            var content = Frozen.content(lines);
            var hash = Frozen.hash(content);
            hashes.append(line(region, hash));
            counts[0]++;
            counts[1] += lines.size();
            store(number, new SnapshotRepository.Place(region, lines.size(), hash, Frozen.packed(content)));
        });
        if (counts[0] == 0) {
            throw new Refusal.Conflict("目前没有可以冻结的数值。");
        }
        var snapshot = new Snapshot(
                number,
                title,
                purpose,
                catalogue.version(),
                now,
                by.words(),
                (int) counts[0],
                counts[1],
                whole(hashes),
                demonstration);
        repository.add(snapshot, by);
        facts.publishEvent(new SnapshotTaken(number, snapshot.title(), snapshot.entries(), snapshot.hash(), login));
        return snapshot;
    }

    /**
     * Stores a snapshot. The transaction's view is older than the lock, so a concurrent snapshot is noticed only here,
     * by the key.
     */
    private void store(String number, SnapshotRepository.Place place) {
        try {
            repository.add(number, place);
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("刚刚已由他人建立了一个快照。请刷新页面查看；仍需要的，再冻结一次。");
        }
    }

    private static void words(String field, String text, int most) {
        if (Typing.blank(text) || Typing.length(Typing.trimmed(text)) > most) {
            throw Refusal.Invalid.of(field, "请填写，%d 字以内。".formatted(most));
        }
        Wording.admit(field, text);
    }

    private static String line(String region, String hash) {
        return region + "\t" + hash + "\n";
    }

    private static String whole(CharSequence hashes) {
        return Frozen.hash(hashes.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** All snapshots, newest first. */
    public List<Snapshot> all() {
        return repository.all();
    }

    public Optional<Snapshot> latest() {
        return repository.latest();
    }

    public Snapshot get(String number) {
        return repository.find(number).orElseThrow(() -> new Refusal.NotFound("没有这个快照。请从数据快照页面进入。"));
    }

    /**
     * One yearly figure of a snapshot; {@code NaN} where it has no numerator and denominator.
     *
     * @param region the code the source used
     * @param boundary the year-end list of codes the source followed
     */
    public record Figure(
            String region,
            int boundary,
            String indicator,
            int year,
            double value,
            double numerator,
            double denominator) {}

    /**
     * Passes on all yearly figures of a snapshot, place by place, for computations over all places, whose results name
     * none.
     */
    public void figures(String number, Consumer<Figure> each) {
        get(number);
        repository.places(
                number,
                place -> lines(place).stream()
                        .filter(line ->
                                line.period().length() == YEARLY && line.state().equals("VALUE"))
                        .forEach(line -> each.accept(new Figure(
                                place.region(),
                                line.boundary(),
                                line.indicator(),
                                Integer.parseInt(line.period()),
                                Double.parseDouble(line.figure()),
                                number(line.numerator()),
                                number(line.denominator())))));
    }

    /**
     * One frozen yearly figure.
     *
     * @param revision the frozen revision of the value
     */
    public record FrozenFigure(String indicator, int year, int revision) {}

    /**
     * The frozen yearly figures under one code, for what the platform itself makes for one place; callers that pass
     * results on must check the gate.
     */
    public List<FrozenFigure> frozen(String number, RegionCode code) {
        return lines(get(number), code).stream()
                .filter(line -> line.period().length() == YEARLY && line.state().equals("VALUE"))
                .map(line -> new FrozenFigure(line.indicator(), Integer.parseInt(line.period()), line.revision()))
                .toList();
    }

    private static double number(String figure) {
        return figure.isEmpty() ? Double.NaN : Double.parseDouble(figure);
    }

    /** The result of a verification. @param broken codes whose content does not match its hash */
    public record Verdict(boolean intact, List<String> broken) {}

    /** Recomputes every hash from the stored content. */
    public Verdict verify(String number) {
        var snapshot = get(number);
        var hashes = new StringBuilder();
        var broken = new ArrayList<String>();
        var places = new int[1];
        repository.places(number, place -> {
            var hash = Frozen.hash(Frozen.unpacked(place.content()));
            if (!hash.equals(place.hash())) {
                broken.add(place.region());
            }
            hashes.append(line(place.region(), hash));
            places[0]++;
        });
        boolean whole = whole(hashes).equals(snapshot.hash());
        return new Verdict(whole && broken.isEmpty() && places[0] == snapshot.places(), List.copyOf(broken));
    }

    /** How many values differ in total, without the places. */
    public Difference compare(String earlier, String later) {
        get(earlier);
        get(later);
        var before = new HashMap<String, SnapshotRepository.Place>();
        repository.places(earlier, place -> before.put(place.region(), place));
        var sum = new Difference[] {Difference.NONE};
        repository.places(later, place -> {
            var was = before.remove(place.region());
            if (was == null || !was.hash().equals(place.hash())) {
                var old = was == null ? List.<Frozen.Line>of() : lines(was);
                sum[0] = sum[0].plus(Difference.of(Difference.items(old, lines(place))));
            }
        });
        for (var gone : before.values()) {
            sum[0] = sum[0].plus(Difference.of(Difference.items(lines(gone), List.of())));
        }
        return sum[0];
    }

    /** The differences of one place, for readers who may read its values. */
    public List<Difference.Item> compare(Actor actor, String earlier, String later, RegionCode place) {
        disclosure.requireValues(actor, place);
        return Difference.items(lines(get(earlier), place), lines(get(later), place));
    }

    /** The frozen values of one place as indicator, period and figure or state, for readers who may read them. */
    public List<String> values(Actor actor, String number, RegionCode place) {
        disclosure.requireValues(actor, place);
        return lines(get(number), place).stream().map(Frozen.Line::text).toList();
    }

    private List<Frozen.Line> lines(Snapshot snapshot, RegionCode place) {
        return repository
                .place(snapshot.number(), place.value())
                .map(Snapshots::lines)
                .orElse(List.of());
    }

    static List<Frozen.Line> lines(SnapshotRepository.Place place) {
        return Frozen.lines(Frozen.unpacked(place.content()));
    }
}
