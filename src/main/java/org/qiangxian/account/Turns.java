package org.qiangxian.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The one waiting list: all that the modules say is somebody's turn. */
@Component
public class Turns {

    private static final Comparator<Turn> NEAREST = Comparator.<Turn, @Nullable Instant>comparing(
                    turn -> turn.until(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Turn::since)
            .thenComparing(Turn::key);

    private static final String KNOWN = Turns.class.getName();

    private final AskedModules modules;
    private final TransactionTemplate reading;

    Turns(AskedModules modules, PlatformTransactionManager transactions) {
        this.modules = modules;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What waits on the actor's desk, the nearest last day first. Read once for a page, however often it is asked. */
    public List<Turn> of(Actor actor) {
        var page = RequestContextHolder.getRequestAttributes();
        if (page == null) {
            return read(actor);
        }
        if (page.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                && known.actor().equals(actor)) {
            return known.turns();
        }
        var turns = read(actor);
        page.setAttribute(KNOWN, new Known(actor, turns), RequestAttributes.SCOPE_REQUEST);
        return turns;
    }

    /** Whether this page has read them already. */
    boolean known(Actor actor) {
        var page = RequestContextHolder.getRequestAttributes();
        return page != null
                && page.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                && known.actor().equals(actor);
    }

    /** Forgets what was read before, because this request has changed something since. */
    @EventListener
    void on(Fact acted) {
        var page = RequestContextHolder.getRequestAttributes();
        if (page != null && !acted.read()) {
            page.removeAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private record Known(Actor actor, List<Turn> turns) {}

    private List<Turn> read(Actor actor) {
        var reach = Reach.of(actor);
        return together(() -> modules.of(actor)
                .flatMap(module -> module.turns(reach).stream())
                .filter(turn -> turn.desk().is(actor))
                .sorted(NEAREST)
                .toList());
    }

    /** Reads in one transaction instead of one for each module. */
    private <T> T together(Supplier<T> read) {
        return Objects.requireNonNull(reading.execute(_ -> read.get()));
    }

    /** How much waits for the actor at each place of the menu; read from what this page has read already, where it has. */
    Map<String, Integer> counted(Actor actor) {
        if (known(actor)) {
            return Turn.counted(of(actor).stream());
        }
        var reach = Reach.of(actor);
        return together(() -> modules.of(actor)
                .flatMap(module -> module.counted(actor, reach).entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingInt(Map.Entry::getValue))));
    }

    /** What waits on the actor's desk under a key. */
    public Optional<Turn> find(Actor actor, String key) {
        return of(actor).stream().filter(turn -> turn.key().equals(key)).findFirst();
    }

    /** What waits on any desk. */
    public List<Turn> everywhere() {
        var reach = Reach.all();
        return together(() -> modules.everywhere()
                .flatMap(module -> module.turns(reach).stream())
                .sorted(NEAREST)
                .toList());
    }
}
