package org.qiangxian.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The version in force, kept in memory. The first start publishes the version delivered with the application, a later
 * start publishes what a newer delivery changed; a publication on another node is seen within a second.
 */
@Component
class Editions {

    static final String FIRST = "2025-1";
    private static final Signature DELIVERED = Signature.of("随平台交付");

    private static final Duration FRESH = Duration.ofSeconds(1);

    record Edition(String number, List<Indicator> indicators, Map<IndicatorCode, Indicator> byCode, Instant checkedAt) {

        Edition checked(Instant now) {
            return new Edition(number, indicators, byCode, now);
        }
    }

    private final IndicatorRepository repository;
    private final Clock clock;
    private volatile @Nullable Edition edition;

    @Autowired
    Editions(IndicatorRepository repository, Clock clock, TransactionTemplate transaction) {
        this(repository, clock, transaction, IndicatorTable.read());
    }

    /** @param table what is delivered with this application */
    Editions(IndicatorRepository repository, Clock clock, TransactionTemplate transaction, List<Indicator> table) {
        this.repository = repository;
        this.clock = clock;
        transaction.executeWithoutResult(_ -> deliver(table));
    }

    private void deliver(List<Indicator> table) {
        repository.lock();
        if (repository.version(FIRST).isPresent()) {
            refresh(table);
            return;
        }
        var now = clock.instant();
        repository.draft(FIRST, null, DELIVERED, now);
        table.forEach(indicator -> repository.put(FIRST, indicator));
        repository.publish(FIRST, null, DELIVERED, now);
    }

    /**
     * Publishes what a newer delivery changed as a version of its own, in the version in force and in drafts alike:
     * changes of indicators that nobody edited by hand, and new indicators. Nothing is delivered twice, so that an
     * older application that is still running reverts nothing.
     */
    private void refresh(List<Indicator> table) {
        var before = Set.copyOf(repository.writtenBy(DELIVERED));
        var fresh = table.stream().filter(each -> !before.contains(each)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var known = Set.copyOf(repository.codes());
        var last = repository.published().orElse(FIRST);
        var changed = due(last, fresh, before, known);
        repository.versions().stream()
                .filter(Version::draft)
                .forEach(draft -> due(draft.number(), fresh, before, known)
                        .forEach(each -> repository.put(draft.number(), each)));
        if (!changed.isEmpty()) {
            var now = clock.instant();
            var number = after(last);
            repository.draft(number, last, DELIVERED, now);
            repository.copy(last, number);
            changed.forEach(each -> repository.put(number, each));
            repository.publish(number, null, DELIVERED, now);
        }
    }

    /**
     * The indicators of the table to deliver: those that a version still has as once delivered, and those whose code no
     * version knows.
     */
    private List<Indicator> due(String version, List<Indicator> fresh, Set<Indicator> before, Set<String> known) {
        var there = byCode(repository.indicators(version));
        return fresh.stream()
                .filter(each -> {
                    var was = there.get(each.code());
                    return was == null ? !known.contains(each.code().value()) : before.contains(was);
                })
                .toList();
    }

    /** The next free number of the year of a version. */
    private String after(String number) {
        var year = number.substring(0, number.indexOf('-') + 1);
        int last = Integer.parseInt(number.substring(year.length()));
        return Stream.iterate(last + 1, next -> next + 1)
                .map(next -> year + next)
                .filter(next -> repository.version(next).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Edition current() {
        var now = clock.instant();
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            return own.read(() -> read(repository.published().orElse(FIRST), now));
        }
        var held = edition;
        if (held != null && Duration.between(held.checkedAt(), now).abs().compareTo(FRESH) < 0) {
            return held;
        }
        var number = repository.published().orElse(FIRST);
        var fresh = held != null && held.number().equals(number) ? held.checked(now) : read(number, now);
        edition = fresh;
        return fresh;
    }

    /**
     * Forgets what was read. A transaction that published reads its own version for itself until it has ended: others see it then, or
     * never.
     */
    void forget() {
        edition = null;
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            own.edition = null;
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, new Own());
            TransactionSynchronizationManager.registerSynchronization(new Published());
        }
    }

    /** The version that a running transaction published, once it was read. */
    private static final class Own {

        private @Nullable Edition edition;

        Edition read(Supplier<Edition> reading) {
            var held = edition == null ? reading.get() : edition;
            edition = held;
            return held;
        }
    }

    /** The end of a transaction that published. */
    private final class Published implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Editions.this);
            edition = null;
        }
    }

    private Edition read(String number, Instant now) {
        var indicators = List.copyOf(repository.indicators(number));
        return new Edition(number, indicators, byCode(indicators), now);
    }

    private static Map<IndicatorCode, Indicator> byCode(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
    }
}
