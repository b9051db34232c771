package org.qiangxian.reception;

import java.util.List;
import org.qiangxian.account.Accounts;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a reception: the file is accepted, or refused with a message to the sender. */
@Component
class Ends {

    private final ReceptionRepository repository;
    private final ObjectProvider<Receiver<?>> receivers;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Accounts accounts;

    Ends(
            ReceptionRepository repository,
            ObjectProvider<Receiver<?>> receivers,
            Notices notices,
            TransactionTemplate transaction,
            Accounts accounts) {
        this.repository = repository;
        this.receivers = receivers;
        this.notices = notices;
        this.transaction = transaction;
        this.accounts = accounts;
    }

    Receiver<?> receiver(Reception reception) {
        return receivers.stream()
                .filter(each -> each.subject().equals(reception.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody receives " + reception.subject()));
    }

    /**
     * Accepts the file and records that in one transaction. Refuses where the sender's post ended while the file was
     * judged.
     */
    <T> void take(Reception reception, Receiver<T> receiver, ReceivedFile content, T found) {
        transaction.executeWithoutResult(_ -> {
            if (!accounts.inForce(reception.actor())) {
                throw new Refusal.Forbidden("检查期间您的岗位已经结束或账号已停用，这个文件没有接收。仍需报送的，请由现任经办人重新上传。");
            }
            var outcome = receiver.accept(reception.actor(), reception.sent(), content, found);
            if (!repository.end(reception.id(), outcome)) {
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
            if (repository.end(reception.id(), new Outcome(reception.page(), null, sentence))) {
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
