package org.qiangxian.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * Whose desk a matter lies on: the holders of a role's posts for an area, or one person. It names posts rather than
 * people where it can, so that whoever takes over a post finds what waits there.
 *
 * @param role the role of the posts; null for one person
 * @param area the area of the posts; null: of any
 * @param person the one person, or null
 * @param without those of the holders who may not act on it, because it concerns them or they took an earlier step in
 *     it
 * @param demonstration whether only demonstration accounts hold it, or only others; null for both
 */
public record Desk(
        @Nullable Role role,
        @Nullable RegionCode area,
        @Nullable UUID person,
        Set<UUID> without,
        @Nullable Boolean demonstration) {

    public Desk {
        if ((role == null) == (person == null) || (area != null && role == null)) {
            throw new IllegalArgumentException("a desk is a role's, for an area or any, or one person's");
        }
        without = Set.copyOf(without);
    }

    public static Desk of(Role role, @Nullable RegionCode area) {
        return new Desk(role, area, null, Set.of(), null);
    }

    public static Desk of(UUID person) {
        return new Desk(null, null, person, Set.of(), null);
    }

    /** The same desk without one more person. */
    public Desk without(UUID concerned) {
        var all = Stream.concat(without.stream(), Stream.of(concerned)).collect(Collectors.toUnmodifiableSet());
        return new Desk(role, area, person, all, demonstration);
    }

    /** The same desk, held by demonstration accounts only or by others only. */
    public Desk demonstration(boolean those) {
        return new Desk(role, area, person, without, those);
    }

    /** Whether it is {@code actor}'s desk. */
    public boolean is(Actor actor) {
        return (demonstration == null || demonstration == actor.demonstration()) && sits(actor);
    }

    private boolean sits(Actor actor) {
        return person == null
                ? role == actor.role()
                        && (area == null || area.equals(actor.area()))
                        && !without.contains(actor.person())
                : person.equals(actor.person());
    }
}
