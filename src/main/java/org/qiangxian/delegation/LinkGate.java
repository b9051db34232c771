package org.qiangxian.delegation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Admits the holders of links and nobody who guesses: unknown, forged and altered links get the same answer, and an
 * address with many of them has to wait.
 */
@Component
class LinkGate {

    static final int ALLOWED = 20;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final LinkRepository repository;
    private final DelegationSettings settings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LinkGate(LinkRepository repository, DelegationSettings settings, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.facts = facts;
        this.clock = clock;
    }

    /** The link that was typed, if it is one and still opens its item; misses stay on record though the call is refused. */
    @Transactional(noRollbackFor = {Refusal.class, ResponseStatusException.class})
    public Link admit(String typed, String address) {
        var link = admit(typed, address, repository::find, Link::about);
        link.requireAlive(clock.instant());
        return link;
    }

    /** What a typed link opens, in whichever module. */
    @Transactional(noRollbackFor = {Refusal.class, ResponseStatusException.class})
    public <T> T admit(String typed, String address, Function<byte[], Optional<T>> find, Function<T, String> about) {
        var now = clock.instant();
        if (repository.misses(address, now.minus(WITHIN)) >= ALLOWED) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "无效的链接打开次数过多。请核对链接，15 分钟后再试，或联系发给您链接的单位。");
        }
        var opened = opened(typed, find, about);
        if (opened.isEmpty()) {
            repository.miss(address, now);
            facts.publishEvent(new DelegationFact.LinkTurnedAway("没有这个链接，或签名不符"));
            throw new Refusal.NotFound("没有这个填报链接。请核对链接是否完整，或联系发给您链接的单位。");
        }
        return opened.get();
    }

    /** The same without any count. */
    <T> Optional<T> opened(String typed, Function<byte[], Optional<T>> find, Function<T, String> about) {
        return LinkToken.of(typed)
                .flatMap(each -> find.apply(LinkToken.hash(each.random()))
                        .filter(found -> each.signedWith(key(), about.apply(found))));
    }

    byte[] key() {
        return settings.key().isEmpty() ? repository.key() : settings.key().getBytes(UTF_8);
    }

    /** Addresses are not kept longer than they count. */
    @Transactional
    public void tidy() {
        repository.forgetMisses(limit(clock.instant()));
    }

    private static Instant limit(Instant now) {
        return now.minus(WITHIN);
    }
}
