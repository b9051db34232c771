package org.qiangxian.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * At whose desk a matter lies: those who hold a post of a role for an area, or one person. Posts, not people, wherever it
 * can be: who takes over a post finds what waits there.
 *
 * @param role the role of the posts, or null for one person
 * @param area the area of the posts; null: of any
 * @param person the one person, or null
 * @param without who of those may not act on it, because it is about them or they had a hand in it
 * @param demonstration whether the accounts of the demonstration sit there, or the others; null: both
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

    /** The same desk but for one more person. */
    public Desk without(UUID concerned) {
        var all = Stream.concat(without.stream(), Stream.of(concerned)).collect(Collectors.toUnmodifiableSet());
        return new Desk(role, area, person, all, demonstration);
    }

    /** The same desk, of the accounts of the demonstration, or of the others. */
    public Desk demonstration(boolean those) {
        return new Desk(role, area, person, without, those);
    }

    /** Whether {@code actor} sits there. */
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
