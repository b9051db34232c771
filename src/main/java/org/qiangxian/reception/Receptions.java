package org.qiangxian.reception;

import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/**
 * The front door: a file is judged in the child process and then accepted by its receiver. No database connection and
 * no lock is held while it is judged.
 */
@Service
public class Receptions {

    private static final String PROGRESS = "/receptions/";

    private final Sandbox sandbox;
    private final Scratch scratch;
    private final ReceptionRepository repository;
    private final TransactionTemplate transaction;
    private final Judging judging;

    Receptions(
            Sandbox sandbox,
            Scratch scratch,
            ReceptionRepository repository,
            TransactionTemplate transaction,
            Judging judging) {
        this.sandbox = sandbox;
        this.scratch = scratch;
        this.repository = repository;
        this.transaction = transaction;
        this.judging = judging;
    }

    /**
     * The same for a table sent with a form: a missing, too large or refused one gets a remark at the field of the
     * file.
     *
     * @throws Refusal.Invalid at {@link Attachments#FIELD}
     */
    public <T> String receiveTable(Actor actor, Receiver<T> receiver, SentFile upload, Sent sent) {
        try {
            Inspections.checkSize(upload);
            return receive(actor, receiver, upload.content(), sent);
        } catch (Refusal.Invalid invalid) {
            throw Refusal.Invalid.of(Attachments.FIELD, invalid.getMessage());
        }
    }

    /** The same for a small file in memory. */
    public <T> String receive(Actor actor, Receiver<T> receiver, byte[] content, Sent sent) {
        return receive(actor, receiver, scratch.of(content), sent);
    }

    /**
     * Judges and accepts a file, if that is quick; else stores it and continues in the background.
     *
     * @param slip is deleted here in any case
     * @return the address at which the sender goes on: the page of the result or of the progress
     * @throws Refusal if it was refused before the sender lost patience
     */
    public <T> String receive(Actor actor, Receiver<T> receiver, Scratch.Slip slip, Sent sent) {
        boolean handedOver = false;
        try {
            var judgement = sandbox.judge(actor.organisation().toString(), receiver.task(sent), slip.file());
            if (sandbox.inTime(judgement)) {
                return taken(actor, receiver, sent, new ReceivedFile(slip.file()), Sandbox.result(judgement));
            }
            var reception = new Reception(
                    UUID.randomUUID(),
                    receiver.subject(),
                    sent,
                    actor,
                    new ReceivedFile(slip.file()).size(),
                    Reception.State.WAITING,
                    receiver.page(sent),
                    null,
                    1,
                    judging.now());
            transaction.executeWithoutResult(_ -> repository.add(reception, slip.file()));
            judging.goOn(reception, receiver, slip, judgement);
            handedOver = true;
            return PROGRESS + reception.id();
        } finally {
            if (!handedOver) {
                slip.close();
            }
        }
    }

    private <T> String taken(Actor actor, Receiver<T> receiver, Sent sent, ReceivedFile content, T found) {
        var outcome = Objects.requireNonNull(transaction.execute(_ -> receiver.accept(actor, sent, content, found)));
        var field = outcome.field();
        var sentence = outcome.sentence();
        if (sentence != null) {
            throw field == null ? new Refusal.Invalid(sentence) : Refusal.Invalid.of(field, sentence);
        }
        return outcome.page();
    }

    /**
     * The answer to the sender: a redirect to the page of the result, with a line that says so, or to the page of the
     * progress.
     */
    public static ModelAndView answer(String address, String what, String next) {
        return address.startsWith(PROGRESS) ? new ModelAndView("redirect:" + address) : Done.at(address, what, next);
    }

    /** A file of the actor's organisation; any other is refused as unknown. */
    public Reception get(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(it -> it.actor().organisation().equals(actor.organisation()))
                .orElseThrow(() -> new Refusal.NotFound("没有这个文件，或者它早已办完。请从所属事项的页面查看。"));
    }
}
