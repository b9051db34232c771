package org.qiangxian.account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a question for waiting work reaches: to one actor's desk, or to all desks. It only narrows a statement to
 * keep it cheap; who holds a turn is decided by its {@link Desk} alone.
 */
public final class Reach {

    private static final UUID NOBODY = new UUID(0, 0);

    private final @Nullable Actor actor;
    private final Map<Class<?>, Object> read = new HashMap<>();

    private Reach(@Nullable Actor actor) {
        this.actor = actor;
    }

    /** The desk of one actor. */
    public static Reach of(Actor actor) {
        return new Reach(actor);
    }

    /** Every desk, as the reminders ask. */
    public static Reach all() {
        return new Reach(null);
    }

    /** Reads once for a page what several modules need: the first that asks reads it. */
    public <T> T once(Class<T> what, Supplier<T> reading) {
        return what.cast(read.computeIfAbsent(what, _ -> reading.get()));
    }

    public boolean everywhere() {
        return actor == null;
    }

    /** Whether desks of {@code role} are within it. */
    public boolean to(Role role) {
        return actor == null || actor.is(role);
    }

    /** The area the actor answers for, for a statement; empty where there is none. */
    public String area() {
        return actor == null || actor.area() == null ? "" : actor.area().value();
    }

    /** The person, for a statement. */
    public UUID person() {
        return actor == null ? NOBODY : actor.person();
    }
}
