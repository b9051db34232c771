package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries every act × every status × everybody: it is allowed and has its effect, or is refused with a sentence and
 * nothing changes.
 */
@PlatformTest
@Transactional
class PublicationTableTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    /** Everybody who tries, with whether they belong to the unit. */
    private static final Map<Actor, Boolean> EVERYBODY = Map.ofEntries(
            Map.entry(Papers.FIRST, true),
            Map.entry(Papers.SECOND, true),
            Map.entry(Actors.demonstration(Papers.SECOND), false),
            Map.entry(Actors.province("140000"), false),
            Map.entry(Actors.samr(), false),
            Map.entry(Actors.cityBureau("990100"), false),
            Map.entry(Actors.city("990121"), false),
            Map.entry(Actors.operator(), false),
            Map.entry(Actors.of(Role.EXPERT, null), false),
            Map.entry(Actors.of(Role.DEPARTMENT, "990000"), false),
            Map.entry(Actors.of(Role.DISCIPLINE, null), false),
            Map.entry(Actors.of(Role.SYSTEM_ADMIN, null), false));

    /** Acts that happen by signing or withdrawing another publication. */
    private static final EnumSet<PublicationAction> BY_ANOTHER =
            EnumSet.of(PublicationAction.REPLACE, PublicationAction.RESTORE);

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @EnumSource(PublicationStatus.class)
    @DisplayName(
            "R99: at each state each act is done by whom the table says of the unit, signed by another than drafted, and by nobody else")
    void eachActAtEachState(PublicationStatus state) {
        clock.stopAt(NOW);
        var id = stand(state);
        var wrong = new ArrayList<String>();
        for (var actor : EVERYBODY.entrySet()) {
            for (var action : EnumSet.complementOf(BY_ANOTHER)) {
                var expected = actor.getValue() && startsAt(action, state) && hands(action, actor.getKey());
                var said = attempt(id, actor.getKey(), action);
                var done = said.isEmpty();
                if (done != expected || !done && !said.matches("(?s).*\\p{IsHan}{4,}.*。")) {
                    wrong.add("%s %s %s: %s".formatted(state, actor.getKey().login(), action, said));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The table a second time, written independently of it. */
    private static boolean startsAt(PublicationAction action, PublicationStatus state) {
        return switch (action) {
            case SAVE, SUBMIT, DISCARD -> state == PublicationStatus.DRAFT || state == PublicationStatus.RETURNED;
            case RECALL, ISSUE, RETURN -> state == PublicationStatus.TO_SIGN;
            case WITHDRAW -> state == PublicationStatus.ISSUED || state == PublicationStatus.REPLACED;
            case REPLACE -> state == PublicationStatus.ISSUED;
            case RESTORE -> state == PublicationStatus.REPLACED;
        };
    }

    private static boolean hands(PublicationAction action, Actor actor) {
        return switch (action) {
            case ISSUE, RETURN -> actor == Papers.SECOND;
            case RECALL -> actor == Papers.FIRST;
            case SAVE, SUBMIT, DISCARD, WITHDRAW, REPLACE, RESTORE -> true;
        };
    }

    /** Empty if the act was done and led where the table says; otherwise the sentence of the refusal. */
    private String attempt(UUID id, Actor actor, PublicationAction action) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return String.valueOf(nested.<String>execute(status -> {
            status.setRollbackOnly();
            var before = repository.find(id).orElseThrow();
            try {
                act(id, actor, action, before.edit());
            } catch (Refusal refusal) {
                assertThat(repository.find(id)).contains(before);
                return String.valueOf(refusal.getMessage());
            }
            assertThat(repository.find(id).orElseThrow().status())
                    .isEqualTo(action.row().next(before.status()));
            return "";
        }));
    }

    private void act(UUID id, Actor actor, PublicationAction action, int edit) {
        switch (action) {
            case SAVE, SUBMIT ->
                drafting.save(actor, id, edit, Papers.notice().form(), action == PublicationAction.SUBMIT);
            case RECALL, RETURN, DISCARD -> drafting.act(actor, id, action, "请改写");
            case ISSUE -> signing.issue(actor, id, edit);
            case WITHDRAW -> signing.withdraw(actor, id, "有误");
            case REPLACE, RESTORE -> throw new IllegalArgumentException("done by what becomes of another one");
        }
    }

    private UUID stand(PublicationStatus state) {
        var office = new Office(drafting, signing, repository);
        if (List.of(PublicationStatus.DRAFT, PublicationStatus.DISCARDED).contains(state)) {
            var id = office.drafted(Papers.FIRST, Papers.notice());
            if (state == PublicationStatus.DISCARDED) {
                drafting.act(Papers.FIRST, id, PublicationAction.DISCARD, "");
            }
            return id;
        }
        var id = office.toSign(Papers.notice());
        if (state == PublicationStatus.RETURNED) {
            drafting.act(Papers.SECOND, id, PublicationAction.RETURN, "请改写");
        }
        if (state.issued()) {
            signing.issue(Papers.SECOND, id, 2);
        }
        if (state == PublicationStatus.WITHDRAWN) {
            signing.withdraw(Papers.FIRST, id, "有误");
        }
        if (state == PublicationStatus.REPLACED) {
            office.issued(Papers.notice().with("replaces", id.toString()));
        }
        return id;
    }
}
