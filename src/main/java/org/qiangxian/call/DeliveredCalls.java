package org.qiangxian.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The call of 2025 as it was (市监质函〔2025〕266号), entered at the first start: closed history for real places. */
@Component
@Order(5)
class DeliveredCalls implements Preparation {

    static final CallId CALL_2025 = new CallId(UUID.fromString("00000000-0000-4000-8000-000000002025"));
    private static final Signature BY = Signature.of("随平台交付");

    private final CallRepository repository;
    private final Clock clock;

    DeliveredCalls(CallRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        repository.lock();
        if (repository.version(CALL_2025, 1).isEmpty()) {
            publish(CALL_2025, definition2025());
        }
    }

    void publish(CallId call, Definition definition) {
        var now = clock.instant();
        repository.create(call, definition, BY, now);
        repository.draft(call, 1, definition, "首次发布", BY, now);
        repository.publish(call, 1, BY, now);
    }

    Definition definition2025() {
        try {
            return repository.read(
                    new ClassPathResource("data/calls/2025.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
