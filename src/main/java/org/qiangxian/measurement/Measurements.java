package org.qiangxian.measurement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the values. Nothing is overwritten: a correction is a new revision and a wrong batch is withdrawn,
 * so any earlier day can be read again. Methods without an {@link Actor} do not check the gate; their callers must.
 */
@Service
@Transactional
public class Measurements {

    /** How long a city may object to a batch before its silence counts as acceptance. */
    public static final int DAYS_TO_ANSWER = 30;

    /** The subject under which {@code database.Changes} counts each batch recorded or withdrawn. */
    public static final String CHANGES = "measurement";

    private final ValueRepository values;
    private final BulkLoad bulk;
    private final Places places;
    private final Catalogue catalogue;
    private final Announcements announcements;

    Measurements(
            ValueRepository values, BulkLoad bulk, Places places, Catalogue catalogue, Announcements announcements) {
        this.values = values;
        this.bulk = bulk;
        this.places = places;
        this.catalogue = catalogue;
        this.announcements = announcements;
    }

    /**
     * The latest revision of every value about a unit of today, under its own and its former codes, by indicator and
     * period. Whether a value may be joined to the others says {@code regions.standing(today, value.boundary())}.
     */
    @Transactional(readOnly = true)
    public List<Value> current(RegionCode today) {
        return places.own(today, values.current(places.codesOf(today)));
    }

    /** The same for a reader's programs; requires the right to export these values. */
    public List<Value> current(Actor actor, RegionCode today) {
        places.requireTaker(actor, today);
        return current(today);
    }

    /** One indicator of a unit in the order of periods. */
    @Transactional(readOnly = true)
    public List<Value> series(RegionCode today, IndicatorCode indicator) {
        return current(today).stream()
                .filter(v -> v.indicator().equals(indicator))
                .toList();
    }

    /** The values in force of present units for indicators and periods, read and checked in one pass; units without are absent. */
    @Transactional(readOnly = true)
    public Map<RegionCode, List<Value>> held(
            Collection<RegionCode> units, Collection<IndicatorCode> indicators, Collection<String> periods) {
        if (units.isEmpty() || indicators.isEmpty() || periods.isEmpty()) {
            return Map.of();
        }
        var wanted = indicators.stream().map(IndicatorCode::value).toList();
        return places.byUnit(units, codes -> values.held(codes, wanted, periods));
    }

    /** What the public may see of a unit: public-channel values without demonstration acts and withdrawn batches. */
    @Transactional(readOnly = true)
    public List<Value> publicSeries(RegionCode today) {
        return places.own(today, values.open(places.codesOf(today)));
    }

    /** Those of the units of which the public may see a figure of an indicator for a period; see {@link #publicSeries}. */
    @Transactional(readOnly = true)
    public Set<RegionCode> publicly(Collection<RegionCode> units, IndicatorCode indicator, String period) {
        var held = places.byUnit(units, codes -> values.open(codes, indicator, period));
        return held.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(value -> value.reading() instanceof Reading.Measured))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What {@link #current} answered at an earlier moment. */
    @Transactional(readOnly = true)
    public List<Value> asOf(RegionCode today, Instant at) {
        return places.own(today, values.asOf(places.codesOf(today), at));
    }

    /** The same for a reader's programs; requires the right to export these values. */
    public List<Value> asOf(Actor actor, RegionCode today, Instant at) {
        places.requireTaker(actor, today);
        return asOf(today, at);
    }

    /** All revisions of one value, newest first. */
    public List<Value> revisions(Actor actor, RegionCode today, IndicatorCode indicator, String period) {
        places.requireReader(actor, today);
        return places.own(today, values.revisions(places.codesOf(today), indicator, period));
    }

    /** One revision by its number, for a caller that has checked the reader. */
    @Transactional(readOnly = true)
    public Value find(long id) {
        return values.find(id).orElseThrow(() -> new Refusal.NotFound("没有这个数值。请从质量画像或数据确认页面进入。"));
    }

    /** Several values by their numbers, in one statement. */
    @Transactional(readOnly = true)
    public Map<Long, Value> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : values.find(ids).stream().collect(Collectors.toMap(Value::id, Function.identity()));
    }

    /** The same if it is about this present unit, for a caller that has checked the reader; else empty. */
    @Transactional(readOnly = true)
    public Optional<Value> find(RegionCode today, long id) {
        return values.find(id).filter(value -> places.belongs(today, value));
    }

    /** Refuses an actor who may not read the values of a unit, and an unknown unit in the same way for everybody. */
    public void requireReader(Actor actor, RegionCode today) {
        places.requireReader(actor, today);
    }

    /** Whether a delivered batch is loaded already. */
    @Transactional(readOnly = true)
    public boolean known(String fingerprint) {
        return values.known(fingerprint);
    }

    /** The revision in force for the same code, indicator and period; the given one itself if all were withdrawn. */
    @Transactional(readOnly = true)
    public Value latest(Value value) {
        return values.revisions(List.of(value.region().value()), value.indicator(), value.period()).stream()
                .filter(each -> !each.batch().withdrawn())
                .findFirst()
                .orElse(value);
    }

    /**
     * Enters or corrects one value by hand and returns the revision in force; only the role of its channel may (R39).
     */
    public Value record(Actor actor, Entry entry) {
        record(actor, List.of(entry), "人工录入");
        return values.revisions(List.of(entry.region().value()), entry.indicator(), entry.period())
                .getFirst();
    }

    /**
     * Enters or corrects values of one document and channel together; returns their batch.
     *
     * @param processing how they came in, apart from what the source says
     */
    public UUID record(Actor actor, List<Entry> entries, String processing) {
        var channel = catalogue.get(entries.getFirst().indicator()).channel();
        entries.forEach(entry -> requireWriter(actor, entry));
        var batch = announcements.batch(actor, channel, entries.getFirst(), processing);
        var rows = entries.stream().map(this::check).toList();
        try {
            values.insert(batch);
            for (int at = 0; at < rows.size(); at++) {
                insert(rows.get(at), entries.get(at), batch);
            }
        } catch (org.springframework.dao.DuplicateKeyException _) {
            throw new Refusal.Conflict("这个数值刚刚已由他人更新。请刷新页面，核对最新的数值后再修改。");
        }
        announcements.recorded(batch, rows.size(), actor.login());
        return batch.id();
    }

    /** Refuses an entry that could not be recorded, with a remark at each field; records nothing. */
    public BatchRow check(Entry entry) {
        return EntryCheck.check(catalogue.get(entry.indicator()), entry, announcements.today());
    }

    private void requireWriter(Actor actor, Entry entry) {
        actor.require(catalogue.get(entry.indicator()).channel().writer());
        if (!places.known(entry.region()) || !places.covers(actor, entry.region())) {
            throw Refusal.Invalid.of("region", "没有这个行政区划代码，或不在您的办理范围内。请核对代码。");
        }
    }

    private void insert(BatchRow row, Entry entry, Batch batch) {
        var before = values.revisions(List.of(row.region()), entry.indicator(), entry.period()).stream()
                .findFirst()
                .orElse(null);
        EntryCheck.checkCorrection(before, entry);
        values.insert(row, before, entry.reason(), catalogue.version(entry.indicator()), batch);
    }

    /** Stores a batch of values by COPY, each as a new revision where it differs; returns how many were stored. */
    public long load(Batch batch, Stream<BatchRow> rows) {
        return load(batch, rows, "来源更新");
    }

    /** The same for a caller that has checked the rights; the reason says why stored values are replaced. */
    public long load(Batch batch, Stream<BatchRow> rows, String reason) {
        return stored(batch, () -> bulk.run(batch, catalogue.version(), rows, reason));
    }

    /**
     * The same, faster where few of the values are stored, and it is known which; it fails with a DuplicateKeyException
     * where that is not true any more.
     *
     * @param held the values of which a revision is stored, withdrawn or not
     */
    public long loadNew(
            Batch batch, Collection<String> indicators, Stream<BatchRow> rows, HeldKeys held, String reason) {
        return stored(batch, () -> bulk.mostlyNew(batch, catalogue.version(), indicators, rows, held, reason));
    }

    private long stored(Batch batch, LongSupplier load) {
        values.insert(batch);
        var stored = load.getAsLong();
        announcements.recorded(batch, stored, batch.enteredBy().words());
        return stored;
    }

    /** A batch to be loaded, entered now by the actor, with its term for objections. */
    public Batch batch(Actor actor, Channel channel, Batch.Origin origin) {
        actor.require(channel.writer());
        return announcements.batch(actor, channel, origin);
    }

    /** Withdraws a wrong batch; its values stay on record. Those who entered it and 总局's operator may do it. */
    public void withdraw(Actor actor, UUID batch, String reason) {
        if (!actor.is(Role.OPERATOR)) {
            requireOwn(actor, batch);
        }
        if (Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "请写明撤回的理由。");
        }
        if (Typing.length(Typing.trimmed(reason)) > EntryCheck.REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(EntryCheck.REASON_LIMIT));
        }
        Wording.admit("reason", reason);
        if (values.withdraw(batch, Typing.trimmed(reason), actor.signature(actor.name()), announcements.now()) == 0) {
            throw new Refusal.Conflict(Batches.WITHDRAWN);
        }
        announcements.withdrawn(batch, Typing.trimmed(reason), actor.login());
    }

    private void requireOwn(Actor actor, UUID batch) {
        actor.require(Role.PROVINCE);
        if (values.enteredBy(batch).filter(by -> by.isOf(actor)).isEmpty()) {
            throw new Refusal.NotFound("没有这个批次。请从数据导入页面进入。");
        }
    }
}
