package org.qiangxian.reception;

import java.time.Clock;
import java.util.List;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How a reception ends: taken in together with the word that it is, or refused with a message to who sent it. */
@Component
class Ends {

    private final ReceptionRepository repository;
    private final ObjectProvider<Receiver<?>> receivers;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ends(
            ReceptionRepository repository,
            ObjectProvider<Receiver<?>> receivers,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.receivers = receivers;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    Receiver<?> receiver(Reception reception) {
        return receivers.stream()
                .filter(each -> each.subject().equals(reception.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody receives " + reception.subject()));
    }

    /** The file is in and said to be in, or neither. */
    <T> void take(Reception reception, Receiver<T> receiver, ReceivedFile content, T found) {
        transaction.executeWithoutResult(_ -> {
            var outcome = receiver.accept(reception.actor(), reception.sent(), content, found);
            if (!repository.end(reception.id(), outcome, clock.instant())) {
                throw new Refusal.Conflict("这个文件刚刚已由另一个进程办完。");
            }
            var sentence = outcome.sentence();
            if (sentence != null) {
                tell(reception, sentence);
            }
        });
    }

    void refuse(Reception reception, String sentence) {
        transaction.executeWithoutResult(_ -> {
            if (repository.end(reception.id(), new Outcome(reception.page(), null, sentence), clock.instant())) {
                tell(reception, sentence);
            }
        });
    }

    private void tell(Reception reception, String sentence) {
        notices.tell(
                List.of(Recipient.person(reception.actor().person())),
                "上传的文件没有接收：" + reception.sent().name(),
                sentence,
                "/receptions/" + reception.id(),
                "reception/" + reception.id());
    }
}
