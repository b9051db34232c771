package org.qiangxian.login;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.DemonstrationPost;
import org.qiangxian.account.People;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration accounts at log-in: they share one password, which the log-in page of a demonstration shows. */
@Component
@Order(11)
class DemonstrationLogins implements Preparation {

    /** The password; it opens nothing on a platform without demonstration. */
    static final String PASSWORD = "Qiangxian-Yanshi-1";

    private final PlatformSettings settings;
    private final People people;
    private final Passwords passwords;
    private final Clock clock;

    DemonstrationLogins(PlatformSettings settings, People people, Passwords passwords, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Gives the password to demonstration accounts that have none. */
    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        var without = Arrays.stream(DemonstrationPost.values())
                .flatMap(post -> people.find(post.login()).stream())
                .filter(person -> person.password() == null)
                .toList();
        if (!without.isEmpty()) {
            var hash = passwords.hash(PASSWORD);
            without.forEach(person -> people.renewPassword(person.id(), hash, clock.instant()));
        }
    }

    /** The accounts by role as the log-in page lists them, or none on a platform without demonstration. */
    List<LoginPage.Group> groups() {
        if (!settings.demonstration()) {
            return List.of();
        }
        var accounts = Arrays.stream(DemonstrationPost.values())
                .collect(Collectors.groupingBy(
                        DemonstrationPost::role,
                        () -> new EnumMap<Role, List<LoginPage.Account>>(Role.class),
                        Collectors.mapping(
                                post -> new LoginPage.Account(post.login(), post.holder()), Collectors.toList())));
        return accounts.entrySet().stream()
                .map(group -> new LoginPage.Group(group.getKey().label(), group.getValue()))
                .toList();
    }
}
