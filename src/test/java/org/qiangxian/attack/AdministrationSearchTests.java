package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.account.Role;
import org.qiangxian.attack.AdministrationSearch.Rules;
import org.qiangxian.attack.AdministrationTable.Account;
import org.qiangxian.attack.AdministrationTable.Recode;
import org.qiangxian.attack.AdministrationTable.Reset;

/**
 * One administrator tries everything that the pages of organisations, accounts, grants and assents offer, in every
 * order: the search goes on over the table of acts until no new state is found. An earlier version let the system
 * administrator take over everything by a reset of the security administrator's account and two more clicks.
 */
class AdministrationSearchTests {

    /**
     * The rules for organisations whose units are no longer in force, so that each may go on under another code again
     * and again.
     */
    private static final Rules OUTDATED = (state, actor, act) ->
            act instanceof Recode(var organisation) && state.of(actor).acts(Role.SYSTEM_ADMIN)
                    ? Optional.of(AdministrationTable.recoded(state, organisation))
                    : AdministrationTable.after(state, actor, act);

    /** Forms of administrators that change nothing the table records. */
    private static final Set<String> HARMLESS = Set.of("/admin/accounts/preview", "/admin/journal/verify");

    @ParameterizedTest
    @ValueSource(strings = {AdministrationCast.SYSTEM, AdministrationCast.SECURITY, AdministrationCast.AUDIT})
    @DisplayName(
            "8.1.4.2: nothing that one administrator does alone, in any order and however long, leads to another's "
                    + "post or to business")
    void leadsNowhere(String lone) {
        var states = 0;
        for (var begin : List.of(AdministrationCast.quiet(Set.of(lone)), AdministrationCast.underWay(Set.of(lone)))) {
            var search = AdministrationSearch.search(begin, AdministrationCast.EVERYBODY, OUTDATED);
            assertThat(search.chain()).isEmpty();
            states += search.states();
        }
        assertThat(states).as("states seen").isGreaterThan(lone.equals(AdministrationCast.SYSTEM) ? 5000 : 9);
    }

    @Test
    @DisplayName("8.1.4.2: the same search finds what a system and a security administrator can do together")
    void findsWhatTwoCanDo() {
        var search = AdministrationSearch.search(
                AdministrationCast.quiet(Set.of(AdministrationCast.SYSTEM, AdministrationCast.SECURITY)),
                Set.of(AdministrationCast.SYSTEM, AdministrationCast.SECURITY, AdministrationCast.STRAW),
                AdministrationTable::after);

        assertThat(search.chain().orElseThrow())
                .as("open an account for a straw man and grant its post")
                .hasSize(2);
    }

    @Test
    @DisplayName("8.1.4.2: the same search finds the hole there once was, where a reset left the posts as they were")
    void findsTheHoleThereWas() {
        Rules once = (state, actor, act) -> act instanceof Reset(var login)
                ? AdministrationTable.after(state, actor, act)
                        .map(_ -> state.with(
                                login, new Account(false, true, state.of(login).posts())))
                : AdministrationTable.after(state, actor, act);

        assertThat(AdministrationSearch.search(
                                AdministrationCast.quiet(Set.of(AdministrationCast.SYSTEM)),
                                AdministrationCast.EVERYBODY,
                                once)
                        .chain()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    @DisplayName("8.1.4.2: every form of the administrators is in the table of acts")
    void everyFormIsInTheTable() throws IOException {
        try (var rows = AdministrationSearchTests.class.getResourceAsStream("/endpoint-access.txt")) {
            assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(row -> row.matches("(POST|PUT|DELETE|PATCH) .*\\|.*_ADMIN.*"))
                            .map(row -> row.replaceAll("^\\S+ (\\S+) .*", "$1"))
                            .filter(path -> !HARMLESS.contains(path)))
                    .containsExactlyInAnyOrder(
                            "/admin/organisations",
                            "/admin/organisations/{organisation}/code",
                            "/admin/accounts",
                            "/admin/accounts/{login}/disable",
                            "/admin/accounts/{login}/hand-over",
                            "/admin/accounts/{login}/reset",
                            "/admin/accounts/{login}/unlock",
                            "/admin/assents/{assent}",
                            "/admin/grants/{post}/grant",
                            "/admin/grants/{post}/revoke");
        }
    }
}
