package org.qiangxian.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.Ask;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.confirmation.CityAnswer;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.TakingBack;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Hands answers over to the values, by document, with who provided them; a city that enters its own has thereby confirmed it. */
@Component
class Entering {

    private final Measurements measurements;
    private final Confirmations confirmations;
    private final TakingBack takingBack;
    private final Clock clock;

    Entering(Measurements measurements, Confirmations confirmations, TakingBack takingBack, Clock clock) {
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    /** The document that several values came from. */
    private record Document(String title, String publisher, LocalDate publishedOn) {

        static Document of(Entry entry) {
            var source = entry.source();
            return new Document(source.title(), source.publisher(), source.publishedOn());
        }
    }

    /** Records the answers, one batch for each document; the batch of each item. */
    Map<RequestItem, UUID> enter(Actor actor, AnswerSheet sheet, List<Answer> answers, String department) {
        var reading = new AnswerReading(measurements, today());
        var reason = "依据数据需求 %s 填报".formatted(sheet.request().number());
        var byDocument = answers.stream()
                .flatMap(answer -> reading.entries(answer.item(), answer.filling(), recorded(answer), reason).stream())
                .collect(Collectors.groupingBy(Document::of, LinkedHashMap::new, Collectors.toList()));
        reading.refuse();
        var batches = new HashMap<RequestItem, UUID>();
        byDocument.values().forEach(entries -> {
            var batch = measurements.record(actor, entries, processing(sheet, department));
            entries.forEach(entry -> batches.put(new RequestItem(entry.indicator(), entry.period()), batch));
            if (sheet.request().channel() == Channel.CITY) {
                confirmations.confirmWithin(actor, sheet.unit(), batch);
            }
        });
        return batches;
    }

    /** What happened to the values of an answer since they were entered, in words; empty where nothing did. */
    Optional<String> since(DataRequest request, Answer answer) {
        var batch = Objects.requireNonNull(answer.batch());
        return confirmations.said(batch).stream()
                .filter(said -> request.channel() != Channel.CITY || said.value() != null)
                .findFirst()
                .map(said -> (said.verdict() == CityAnswer.Verdict.OBJECTED ? "%s已对其中的数值提出异议" : "%s已确认这批数据")
                        .formatted(said.answeredBy().words()))
                .or(() -> takingBack.since(batch));
    }

    /** Locks the places of answers until the transaction ends, so that they neither confirm nor object. */
    void hold(List<Answer> answers) {
        confirmations.hold(answers.stream()
                .filter(answer -> answer.batch() != null)
                .flatMap(answer -> answer.filling().figures().keySet().stream())
                .distinct()
                .toList());
    }

    /** Withdraws the values of a batch, and with them the confirmation by a city of its own. */
    void takeBack(Actor actor, DataRequest request, RegionCode unit, UUID batch, String reason) {
        if (request.channel() == Channel.CITY) {
            confirmations.said(batch).forEach(said -> confirmations.takeBack(unit, said.id()));
        }
        takingBack.withdraw(actor, batch, reason);
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses what could not be recorded, with remarks at the fields. */
    void check(AnswerSheet sheet, RequestItem item, Filling filling) {
        var reading = new AnswerReading(measurements, today());
        reading.entries(item, filling, Set.of(), "");
        reading.refuse();
    }

    /** A city is its own publisher where it names none. */
    Filling filling(Actor actor, AnswerSheet sheet, RequestItem item, Filling typed) {
        return sheet.request().channel() != Channel.CITY || !typed.publisher().isEmpty()
                ? typed
                : new Filling(
                        typed.title(), actor.organisationName(), typed.publishedOn(), typed.page(), typed.figures());
    }

    /** What is prefilled in an empty form of a city, by item. */
    Map<RequestItem, Map<RegionCode, Figure>> offered(AnswerSheet sheet) {
        var offered = new HashMap<RequestItem, Map<RegionCode, Figure>>();
        if (sheet.request().channel() == Channel.CITY) {
            former(sheet)
                    .forEach((item, places) ->
                            places.forEach((place, value) -> offered.computeIfAbsent(item, _ -> new HashMap<>())
                                    .put(place, Figure.of(value.reading()))));
        }
        return offered;
    }

    /** The latest value before each item's period, of the same kind of period. */
    Map<RequestItem, Map<RegionCode, Value>> former(AnswerSheet sheet) {
        var former = new HashMap<RequestItem, Map<RegionCode, Value>>();
        var places = sheet.asks().stream().map(Ask::place).distinct().toList();
        for (var place : places) {
            var values = measurements.current(place);
            for (var ask : sheet.asks()) {
                if (ask.place().equals(place)) {
                    values.stream()
                            .filter(value -> value.indicator().equals(ask.indicator())
                                    && value.period().length() == ask.period().length()
                                    && value.period().compareTo(ask.period()) < 0
                                    && value.reading().figure() != null)
                            .reduce((_, later) -> later)
                            .ifPresent(value -> former.computeIfAbsent(ask.item(), _ -> new HashMap<>())
                                    .put(place, value));
                }
            }
        }
        return former;
    }

    /** The cities about which something is on record for the item, if only that there is nothing. */
    private Set<RegionCode> recorded(Answer answer) {
        var item = answer.item();
        return measurements
                .held(answer.filling().figures().keySet(), Set.of(item.indicator()), Set.of(item.period()))
                .keySet();
    }

    private static String processing(AnswerSheet sheet, String department) {
        var request = sheet.request();
        if (request.channel() == Channel.CITY) {
            return "城市自愿补充，数据需求 " + request.number();
        }
        return department.isEmpty()
                ? "省局填报，数据需求 " + request.number()
                : "%s单项填报，省局核对，数据需求 %s".formatted(department, request.number());
    }

    private LocalDate today() {
        return WorkingDays.today(clock.instant());
    }
}
