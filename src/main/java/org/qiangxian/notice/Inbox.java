package org.qiangxian.notice;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turns;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of whoever reads; that something was opened is known to that person's own page only. */
@Service
@Transactional
class Inbox {

    static final int PAGE = 30;

    private final NoticeRepository repository;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final Turns turns;
    private final Clock clock;

    Inbox(NoticeRepository repository, MailAddresses addresses, Outbox outbox, Turns turns, Clock clock) {
        this.repository = repository;
        this.addresses = addresses;
        this.outbox = outbox;
        this.turns = turns;
        this.clock = clock;
    }

    NoticesPage page(Actor actor, int page) {
        return new NoticesPage(
                turns.of(actor),
                Paged.of(
                        page,
                        PAGE,
                        repository.count(actor),
                        (limit, offset) -> repository.messages(actor, offset, limit)),
                repository.unread(actor),
                outbox.on(),
                addresses.of(actor).orElse(""),
                addresses.unreachable(actor),
                clock.instant());
    }

    /** Opens a message of the reader's own; where it leads. */
    String open(Actor actor, UUID id) {
        var message = repository.message(actor, id).orElseThrow(() -> new Refusal.NotFound("没有这条消息。请回到消息页查看。"));
        repository.read(actor, id);
        return message.link();
    }

    void readAll(Actor actor) {
        repository.readAll(actor);
    }
}
