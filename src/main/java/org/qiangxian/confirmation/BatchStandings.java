package org.qiangxian.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.database.Changes;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Where a city stands with each batch about it. Cached by city until a value is recorded or withdrawn anywhere or the
 * city answers, in this process or another, until another version of the indicators is in force, and for one day at most,
 * since silence turns into acceptance at midnight.
 * Estimates of a model are left out: no city can know whether they are right, so none is asked (R39).
 */
@Component
class BatchStandings {

    private final Measurements measurements;
    private final AnswerRepository answers;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Changes changes;
    private final Map<RegionCode, Known> known = new ConcurrentHashMap<>();

    BatchStandings(
            Measurements measurements, AnswerRepository answers, Catalogue catalogue, Clock clock, Changes changes) {
        this.measurements = measurements;
        this.answers = answers;
        this.catalogue = catalogue;
        this.clock = clock;
        this.changes = changes;
    }

    private record Known(long changes, String version, LocalDate day, List<Awaiting> batches) {}

    /** The batches about a unit, open ones first. */
    List<Awaiting> of(RegionCode unit) {
        long now = changes.of(Measurements.CHANGES, AnswerRepository.changes(unit));
        var version = catalogue.version();
        var today = today();
        var held = known.get(unit);
        if (held != null
                && held.changes() == now
                && held.version().equals(version)
                && held.day().equals(today)) {
            return held.batches();
        }
        var batches = sheet(unit).batches();
        if (now != Changes.UNSETTLED) {
            known.put(unit, new Known(now, version, today, batches));
        }
        return batches;
    }

    /** The same with the values and answers it rests on, read anew. */
    ConfirmationSheet sheet(RegionCode unit) {
        var values = measurements.current(unit).stream()
                .filter(value -> !catalogue.modelled(value.indicator()))
                .toList();
        var given = answers.of(unit);
        return new ConfirmationSheet(batches(values, given), values, given);
    }

    private List<Awaiting> batches(List<Value> values, List<CityAnswer> given) {
        var byBatch = values.stream()
                .collect(Collectors.groupingBy(v -> v.batch().id(), LinkedHashMap::new, Collectors.toList()));
        var confirmed = given.stream()
                .filter(a -> a.verdict() == CityAnswer.Verdict.CONFIRMED && a.value() == null)
                .map(CityAnswer::batch)
                .collect(Collectors.toSet());
        var verdicts = new HashMap<Long, CityAnswer.Verdict>();
        for (var answer : given) {
            if (answer.value() != null) {
                verdicts.putIfAbsent(answer.value(), answer.verdict());
            }
        }
        return byBatch.values().stream()
                .map(own -> awaiting(own, verdicts, confirmed))
                .sorted(Comparator.comparing(Awaiting::standing)
                        .thenComparing(a -> a.batch().title()))
                .toList();
    }

    private Awaiting awaiting(List<Value> own, Map<Long, CityAnswer.Verdict> verdicts, Set<UUID> confirmed) {
        var batch = own.getFirst().batch();
        var said = own.stream()
                .map(value -> verdicts.get(value.id()))
                .filter(Objects::nonNull)
                .toList();
        int objected = (int) said.stream()
                .filter(each -> each == CityAnswer.Verdict.OBJECTED)
                .count();
        var standing = confirmed.contains(batch.id())
                ? Awaiting.Standing.CONFIRMED
                : said.size() == own.size() ? Awaiting.Standing.ANSWERED : unanswered(batch);
        return new Awaiting(batch, own.size(), said.size(), objected, standing);
    }

    /** The batch among those about a unit, if it is one of them. */
    Optional<Awaiting> find(RegionCode unit, UUID batch) {
        return of(unit).stream().filter(b -> b.batch().id().equals(batch)).findFirst();
    }

    private Awaiting.Standing unanswered(Batch batch) {
        var last = batch.answerBy();
        return last != null && today().isAfter(last) ? Awaiting.Standing.ACCEPTED : Awaiting.Standing.OPEN;
    }

    private LocalDate today() {
        return clock.instant().atZone(Chinese.BEIJING).toLocalDate();
    }
}
