package org.qiangxian.attack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiangxian.account.Role;
import org.qiangxian.attack.AdministrationTable.Account;
import org.qiangxian.attack.AdministrationTable.Assent;
import org.qiangxian.attack.AdministrationTable.Matter;
import org.qiangxian.attack.AdministrationTable.Post;
import org.qiangxian.attack.AdministrationTable.State;

/**
 * The people of the attempts by a single administrator: three administrators and a city, and the state in which each
 * attempt begins.
 */
final class AdministrationCast {

    static final String SYSTEM = "lone-system";
    static final String SECURITY = "lone-security";
    static final String AUDIT = "lone-audit";
    static final String CITY = "lone-city";
    static final String STRAW = "lone-straw";
    static final Map<String, Post> CAST = new TreeMap<>(Map.of(
            SYSTEM, new Post(Role.SYSTEM_ADMIN, AdministrationTable.NATIONAL, true),
            SECURITY, new Post(Role.SECURITY_ADMIN, AdministrationTable.NATIONAL, true),
            AUDIT, new Post(Role.AUDIT_ADMIN, AdministrationTable.NATIONAL, true),
            CITY, new Post(Role.CITY, AdministrationTable.CITY, true)));
    static final Set<String> EVERYBODY = Set.of(SYSTEM, SECURITY, AUDIT, CITY, STRAW);

    private AdministrationCast() {}

    /** Everybody holds the own post and nothing is pending. */
    static State quiet(Set<String> mine) {
        return new State(
                CAST.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                each -> new Account(false, mine.contains(each.getKey()), Set.of(each.getValue())))),
                Set.of(),
                false);
    }

    /** A working day: a new administrator and one more post of the city are proposed, and two assents are asked for. */
    static State underWay(Set<String> mine) {
        var begin = quiet(mine);
        var straw = new Account(false, false, Set.of(new Post(Role.SYSTEM_ADMIN, AdministrationTable.NATIONAL, false)));
        var city = new Account(
                true,
                mine.contains(CITY),
                Set.of(CAST.get(CITY), new Post(Role.SAMR, AdministrationTable.NATIONAL, false)));
        return begin.with(STRAW, straw)
                .with(CITY, city)
                .with(Set.of(
                        new Assent(SYSTEM, SECURITY, Matter.RESET, false),
                        new Assent(SYSTEM, AUDIT, Matter.UNLOCK, false),
                        new Assent(SYSTEM, STRAW, Matter.RESET, false)));
    }
}
