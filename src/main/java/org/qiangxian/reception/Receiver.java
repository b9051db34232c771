package org.qiangxian.reception;

import org.qiangxian.account.Actor;
import org.qiangxian.sandbox.Task;

/**
 * How a module accepts one sort of file. It is a bean, so that a file whose process was killed can be taken up by its
 * subject.
 */
public interface Receiver<T> {

    /** The sort of file: one word that is stored in rows and so never changes. */
    String subject();

    /** The task for the child process. */
    Task<T> task(Sent sent);

    /**
     * Accepts the file in the caller's transaction; the record may have moved on while the file was judged.
     *
     * @throws org.qiangxian.shell.Refusal if it cannot be accepted; nothing of it stays
     */
    Outcome accept(Actor actor, Sent sent, ReceivedFile content, T found);

    /** The page it was sent from, where its sender may send another one. */
    String page(Sent sent);
}
