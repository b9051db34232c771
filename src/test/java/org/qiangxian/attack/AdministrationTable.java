package org.qiangxian.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * The table of acts of the three administrators: who may do what to whom, and what follows. It records of a person
 * only what matters to somebody who wants to take over an account: posts, whether the account is disabled, who knows
 * its password, who asked for whose assent. {@code LoneAdministratorTests} compares it with the platform,
 * {@code AdministrationSearchTests} searches it completely.
 */
final class AdministrationTable {

    static final String NATIONAL = "国家市场监督管理总局";
    static final String CITY = "平遥县市场监督管理局";
    /** An organisation that the system administrator may add. */
    static final String ADDED = "平遥县替身局";

    /**
     * One post of each kind that the system administrator may propose for anybody: an administrator's post, and one
     * of business.
     */
    static final List<Post> EACH_KIND =
            List.of(new Post(Role.SECURITY_ADMIN, NATIONAL, false), new Post(Role.CITY, ADDED, false));

    /**
     * These and further posts of business: a search over them visits 1,264,640 states instead of some thousands and
     * finds nothing more.
     */
    static final List<Post> OFFERS = Stream.concat(
                    EACH_KIND.stream(),
                    Stream.of(new Post(Role.SAMR, NATIONAL, false), new Post(Role.CITY, CITY, false)))
            .toList();

    record Post(Role role, String organisation, boolean granted) {

        Post asProposed() {
            return new Post(role, organisation, false);
        }

        Post asGranted() {
            return new Post(role, organisation, true);
        }
    }

    /** @param mine whether the attackers know its password or hold its slip */
    record Account(boolean disabled, boolean mine, Set<Post> posts) {

        boolean administrator() {
            return posts.stream().anyMatch(post -> post.role().administrator());
        }

        boolean acts(Role role) {
            return !disabled && posts.stream().anyMatch(post -> post.granted() && post.role() == role);
        }

        boolean actsAsAdministrator() {
            return !disabled
                    && posts.stream()
                            .anyMatch(post -> post.granted() && post.role().administrator());
        }

        /** Whether {@link Post} may be proposed besides the posts held: an administrator holds no other post. */
        boolean goesWith(Post post) {
            return posts.isEmpty() || !post.role().administrator() && !administrator();
        }
    }

    enum Matter {
        RESET,
        UNLOCK
    }

    record Assent(String asker, String subject, Matter matter, boolean agreed) {}

    record State(Map<String, Account> accounts, Set<Assent> assents, boolean added) {

        State with(String login, Account account) {
            var changed = new TreeMap<>(accounts);
            changed.put(login, account);
            return new State(Map.copyOf(changed), assents, added);
        }

        State with(Set<Assent> changed) {
            return new State(accounts, Set.copyOf(changed), added);
        }

        Account of(String login) {
            return accounts.getOrDefault(login, NOBODY);
        }
    }

    private static final Account NOBODY = new Account(false, false, Set.of());

    /** What somebody tries; each act is the form of one page. */
    sealed interface Act {}

    record AddOrganisation() implements Act {}

    record Open(String login, Post post) implements Act {}

    record Reset(String login) implements Act {}

    record Unlock(String login) implements Act {}

    record Disable(String login, boolean disabled) implements Act {}

    record HandOver(String from, String to) implements Act {}

    record Grant(String login, Post post) implements Act {}

    record Revoke(String login, Post post) implements Act {}

    record Answer(Assent assent, boolean agreed) implements Act {}

    record Recode(String organisation) implements Act {}

    /**
     * Everything that could be tried in a state, whether or not it is allowed; some of {@code people} may not exist
     * yet.
     */
    static List<Act> attempts(State state, Set<String> people, List<Post> offers) {
        var acts = new ArrayList<Act>();
        acts.add(new AddOrganisation());
        acts.add(new Recode(CITY));
        acts.add(new Recode(ADDED));
        for (var login : people) {
            offers.forEach(post -> acts.add(new Open(login, post)));
            acts.add(new Reset(login));
            acts.add(new Unlock(login));
            acts.add(new Disable(login, true));
            acts.add(new Disable(login, false));
            people.forEach(to -> acts.add(new HandOver(login, to)));
        }
        state.accounts()
                .forEach((login, account) -> account.posts().forEach(post -> {
                    acts.add(new Grant(login, post));
                    acts.add(new Revoke(login, post));
                }));
        for (var assent : state.assents()) {
            acts.add(new Answer(assent, true));
            acts.add(new Answer(assent, false));
        }
        return acts;
    }

    /** The state after an act, or empty if it is refused. */
    static Optional<State> after(State state, String actor, Act act) {
        var system = state.of(actor).acts(Role.SYSTEM_ADMIN);
        var security = state.of(actor).acts(Role.SECURITY_ADMIN);
        return switch (act) {
            case AddOrganisation _
            when system && !state.added() -> Optional.of(new State(state.accounts(), state.assents(), true));
            case Open open when system -> opened(state, open);
            case Reset(var login)
            when system && there(state, login) ->
                assented(state, actor, login, Matter.RESET).map(now -> waits(now) ? now.state() : reset(now, login));
            case Unlock(var login)
            when system && there(state, login) ->
                assented(state, actor, login, Matter.UNLOCK).map(Assented::state);
            case Disable(var login, var disabled)
            when system && there(state, login) && !login.equals(actor) ->
                Optional.of(state.with(
                        login,
                        new Account(
                                disabled,
                                state.of(login).mine(),
                                state.of(login).posts())));
            case HandOver hand
            when system && there(state, hand.from()) && there(state, hand.to()) -> handedOver(state, hand);
            case Grant(var login, var post)
            when security && !login.equals(actor) && !post.granted() ->
                Optional.of(exchanged(state, login, post, post.asGranted()));
            case Revoke(var login, var post)
            when security && !login.equals(actor) -> Optional.of(exchanged(state, login, post, null));
            // The units of all organisations here are in force, so none goes on under another code.
            case Recode _ -> Optional.empty();
            case Answer(var assent, var agreed)
            when state.of(actor).actsAsAdministrator() -> answered(state, actor, assent, agreed);
            default -> Optional.empty();
        };
    }

    /**
     * The state after an organisation whose unit is no longer in force goes on under another code: its posts end and
     * are proposed anew.
     */
    static State recoded(State state, String organisation) {
        var now = state;
        for (var account : state.accounts().entrySet()) {
            for (var post : account.getValue().posts()) {
                if (post.granted() && post.organisation().equals(organisation)) {
                    now = exchanged(now, account.getKey(), post, post.asProposed());
                }
            }
        }
        return now;
    }

    private static boolean there(State state, String login) {
        return state.accounts().containsKey(login);
    }

    private static Optional<State> opened(State state, Open open) {
        var post = open.post();
        if (post.organisation().equals(ADDED) && !state.added()) {
            return Optional.empty();
        }
        if (!there(state, open.login())) {
            return Optional.of(state.with(open.login(), new Account(false, true, Set.of(post))));
        }
        var account = state.of(open.login());
        var has = account.posts().contains(post) || account.posts().contains(post.asGranted());
        return has || !account.goesWith(post)
                ? Optional.empty()
                : Optional.of(state.with(open.login(), withPost(account, post)));
    }

    private static Account withPost(Account account, Post post) {
        var posts = new HashSet<>(account.posts());
        posts.add(post);
        return new Account(account.disabled(), account.mine(), Set.copyOf(posts));
    }

    /** @param done whether the act may be done now; otherwise it has only been asked for */
    private record Assented(State state, boolean done) {}

    private static boolean waits(Assented assented) {
        return !assented.done();
    }

    /**
     * An act on an administrator needs somebody's assent, which it uses up; empty if the actor may not even ask for
     * it.
     */
    private static Optional<Assented> assented(State state, String asker, String subject, Matter matter) {
        if (!state.of(subject).administrator()) {
            return Optional.of(new Assented(state, true));
        }
        if (asker.equals(subject)) {
            return Optional.empty();
        }
        var assents = new HashSet<>(state.assents());
        var done = assents.remove(new Assent(asker, subject, matter, true));
        if (!done) {
            assents.add(new Assent(asker, subject, matter, false));
        }
        return Optional.of(new Assented(state.with(assents), done));
    }

    private static State reset(Assented now, String login) {
        var account = now.state().of(login);
        var posts = new HashSet<Post>();
        account.posts().forEach(post -> posts.add(post.asProposed()));
        return now.state().with(login, new Account(account.disabled(), true, Set.copyOf(posts)));
    }

    private static Optional<State> handedOver(State state, HandOver hand) {
        var leaving = state.of(hand.from());
        var coming = state.of(hand.to());
        var posts = leaving.posts().stream().filter(Post::granted).toList();
        if (hand.from().equals(hand.to()) || coming.disabled() || posts.isEmpty()) {
            return Optional.empty();
        }
        for (var post : posts) {
            if (!coming.goesWith(post)) {
                return Optional.empty();
            }
            coming = coming.posts().contains(post) ? coming : withPost(coming, post.asProposed());
        }
        var left = new HashSet<>(leaving.posts());
        posts.forEach(left::remove);
        return Optional.of(state.with(hand.from(), new Account(leaving.disabled(), leaving.mine(), Set.copyOf(left)))
                .with(hand.to(), coming));
    }

    private static State exchanged(State state, String login, Post post, @Nullable Post now) {
        var account = state.of(login);
        var posts = new HashSet<>(account.posts());
        posts.remove(post);
        if (now != null) {
            posts.add(now);
        }
        return state.with(login, new Account(account.disabled(), account.mine(), Set.copyOf(posts)));
    }

    private static Optional<State> answered(State state, String actor, Assent assent, boolean agreed) {
        if (assent.agreed()
                || actor.equals(assent.asker())
                || actor.equals(assent.subject())
                || !state.assents().contains(assent)) {
            return Optional.empty();
        }
        var assents = new HashSet<>(state.assents());
        assents.remove(assent);
        if (agreed) {
            assents.add(new Assent(assent.asker(), assent.subject(), assent.matter(), true));
        }
        return Optional.of(state.with(assents));
    }

    private AdministrationTable() {}
}
