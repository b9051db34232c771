package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters members that an official document already names. That records what has happened and admits nobody: only 总局's
 * operator may, never without a document, and a unit that left comes back by its own application alone (R14).
 */
@Service
@Transactional
class Enrolments {

    private final ListReader reader;
    private final LibraryRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Enrolments(ListReader reader, LibraryRepository repository, ApplicationEventPublisher facts, Clock clock) {
        this.reader = reader;
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every row of the list with what is wrong in it; nothing is stored. */
    @Transactional(readOnly = true)
    List<ListedMember> preview(Actor actor, String list) {
        actor.require(Role.OPERATOR);
        return reader.read(list, LocalDate.now(clock.withZone(Chinese.BEIJING)));
    }

    /**
     * Enters the rows without errors, all or none.
     *
     * @param previewed how many rows the preview accepted; another number now means that something has changed
     * @return how many were entered
     */
    int enrol(Actor actor, String list, int previewed) {
        var accepted =
                preview(actor, list).stream().filter(ListedMember::accepted).toList();
        if (accepted.size() != previewed || accepted.isEmpty()) {
            throw moved();
        }
        var record = new LibraryRepository.Record(actor.signature(), clock.instant(), actor.demonstration());
        try {
            accepted.forEach(row ->
                    repository.admit(Objects.requireNonNull(row.code()), row.admittedOn(), row.basis(), false, record));
        } catch (DuplicateKeyException _) {
            throw moved();
        }
        accepted.forEach(row -> facts.publishEvent(
                new MembershipRecorded(Objects.requireNonNull(row.code()), MembershipStatus.IN, row.basis())));
        return accepted.size();
    }

    private static Refusal moved() {
        return new Refusal.Conflict("名单或培育库刚刚有了变化，没有登记任何一行。请重新预览后再登记。");
    }
}
