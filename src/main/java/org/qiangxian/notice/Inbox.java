package org.qiangxian.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turns;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of a reader; only the reader's own page knows which were opened. */
@Service
@Transactional
class Inbox {

    static final int PAGE = 30;

    private static final List<String> STANDINGS = List.of("未读", "已读");

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

    NoticesPage page(Actor actor, Narrowing asked, int page) {
        var unread = repository.unread(actor);
        var whole = repository.count(actor);
        var messages = NarrowedPage.found(
                asked,
                new NarrowedPage.Choices(
                        unread > 0 && unread < whole ? STANDINGS : List.of(), repository.months(actor), whole),
                Paged.of(
                        page,
                        PAGE,
                        asked.asks() ? repository.count(actor, asked) : whole,
                        (limit, offset) -> repository.messages(actor, asked, limit, offset)));
        return new NoticesPage(
                turns.of(actor),
                messages,
                unread,
                outbox.on(),
                addresses.of(actor).orElse(""),
                addresses.unreachable(actor),
                clock.instant());
    }

    /** All of the reader's messages that match a search, as a file. */
    @Transactional(readOnly = true)
    public ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "消息",
                List.of("时间", "种类", "标题", "内容", "状态"),
                repository.messages(actor, asked, Integer.MAX_VALUE, 0).stream()
                        .map(it -> List.of(
                                Chinese.time(it.sentAt()),
                                it.kind().label(),
                                it.subject(),
                                it.body(),
                                it.read() ? "已读" : "未读"))
                        .toList());
    }

    /** Marks a message of the reader as opened and answers its link. */
    String open(Actor actor, UUID id) {
        var message = repository.message(actor, id).orElseThrow(() -> new Refusal.NotFound("没有这条消息。请回到消息页查看。"));
        repository.read(actor, id);
        return message.link();
    }

    void readAll(Actor actor) {
        repository.readAll(actor);
    }
}
