package org.qiangxian.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The version in force, kept in memory. The first start publishes the version delivered with the application; another
 * node's publication is seen within a second.
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

    Editions(IndicatorRepository repository, Clock clock, TransactionTemplate transaction) {
        this.repository = repository;
        this.clock = clock;
        transaction.executeWithoutResult(_ -> deliver());
    }

    private void deliver() {
        repository.lock();
        if (repository.version(FIRST).isPresent()) {
            return;
        }
        var now = clock.instant();
        repository.draft(FIRST, null, DELIVERED, now);
        IndicatorTable.read().forEach(indicator -> repository.put(FIRST, indicator));
        repository.publish(FIRST, null, DELIVERED, now);
    }

    Edition current() {
        var held = edition;
        var now = clock.instant();
        if (held != null && Duration.between(held.checkedAt(), now).abs().compareTo(FRESH) < 0) {
            return held;
        }
        var number = repository.published().orElse(FIRST);
        var fresh = held != null && held.number().equals(number) ? held.checked(now) : read(number, now);
        edition = fresh;
        return fresh;
    }

    void forget() {
        edition = null;
    }

    private Edition read(String number, Instant now) {
        var indicators = List.copyOf(repository.indicators(number));
        var byCode = indicators.stream().collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
        return new Edition(number, indicators, byCode, now);
    }
}
