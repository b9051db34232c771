package org.qiangxian.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.attack.AdministrationTable.Account;
import org.qiangxian.attack.AdministrationTable.Act;
import org.qiangxian.attack.AdministrationTable.AddOrganisation;
import org.qiangxian.attack.AdministrationTable.Answer;
import org.qiangxian.attack.AdministrationTable.Disable;
import org.qiangxian.attack.AdministrationTable.Grant;
import org.qiangxian.attack.AdministrationTable.HandOver;
import org.qiangxian.attack.AdministrationTable.Open;
import org.qiangxian.attack.AdministrationTable.Recode;
import org.qiangxian.attack.AdministrationTable.Reset;
import org.qiangxian.attack.AdministrationTable.Revoke;
import org.qiangxian.attack.AdministrationTable.State;
import org.qiangxian.attack.AdministrationTable.Unlock;

/**
 * Chooses the next attempt so that every situation of an act comes up: the act that was tried least often in such a
 * situation.
 */
final class LeastTried {

    /** An act and the one who does it. */
    record Attempt(String actor, Act act) {}

    private final Map<String, Integer> tried = new HashMap<>();
    private final Random random;

    /** @param seed walks with the same seed are the same */
    LeastTried(long seed) {
        random = new Random(seed);
    }

    /** The number of situations in which an act was tried. */
    int situations() {
        return tried.size();
    }

    /**
     * Of all acts that could be tried here, the one tried least often in a situation like this; empty if no
     * administrator of the walk is left, so that the walk ends.
     */
    Optional<Attempt> next(State state) {
        var acts = AdministrationTable.attempts(state, AdministrationCast.EVERYBODY, AdministrationTable.OFFERS);
        var all = Stream.of(
                        AdministrationCast.SYSTEM,
                        AdministrationCast.SECURITY,
                        AdministrationCast.AUDIT,
                        AdministrationCast.STRAW)
                .filter(actor -> Optional.ofNullable(state.accounts().get(actor))
                        .filter(Account::mine)
                        .filter(Account::actsAsAdministrator)
                        .isPresent())
                .flatMap(actor -> acts.stream().map(act -> new Attempt(actor, act)))
                .sorted(Comparator.comparing(Attempt::toString))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        var next = all.stream()
                .min(Comparator.comparingInt(each -> tried.getOrDefault(situation(state, each), 0)
                        + (AdministrationTable.after(state, each.actor(), each.act())
                                        .isPresent()
                                ? 0
                                : 2)));
        next.ifPresent(attempt -> tried.merge(situation(state, attempt), 1, Integer::sum));
        return next;
    }

    /** An act, and the standing of those whom it concerns. */
    private static String situation(State state, Attempt attempt) {
        var who = state.of(attempt.actor()).posts() + " ";
        return who
                + switch (attempt.act()) {
                    case HandOver(var from, var to) ->
                        "hand over " + from.equals(to) + state.accounts().get(from)
                                + state.accounts().get(to);
                    case Reset(var login) -> "reset " + state.accounts().get(login) + assents(state, login);
                    case Unlock(var login) -> "unlock " + state.accounts().get(login) + assents(state, login);
                    case Disable(var login, var disabled) ->
                        disabled + " disable " + state.accounts().get(login);
                    case Open(var login, var post) ->
                        post + " open " + state.accounts().get(login) + state.added();
                    case Grant(var login, var post) ->
                        post + " grant " + state.accounts().get(login);
                    case Revoke(var login, var post) ->
                        post + " revoke " + state.accounts().get(login);
                    case AddOrganisation add -> add + " " + state.added();
                    case Recode recode -> recode + " " + state.added();
                    case Answer answer -> answer.toString();
                };
    }

    private static String assents(State state, String login) {
        return state.assents().stream()
                .filter(each -> each.subject().equals(login))
                .map(each -> " " + each.matter() + each.agreed())
                .sorted()
                .collect(Collectors.joining());
    }
}
