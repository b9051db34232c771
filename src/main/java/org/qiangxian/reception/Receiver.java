package org.qiangxian.reception;

import org.qiangxian.account.Actor;
import org.qiangxian.sandbox.Task;

/** How a module takes in one sort of file. A bean: a file whose process was killed is taken up by its subject. */
public interface Receiver<T> {

    /** The sort of file, one word that never changes: rows name it. */
    String subject();

    /** What is asked about it in the child process. */
    Task<T> task(Sent sent);

    /**
     * Takes it in, within a transaction of the caller; the matter may have moved on while it was judged.
     *
     * @throws org.qiangxian.shell.Refusal if it cannot be taken in; nothing of it stays
     */
    Outcome accept(Actor actor, Sent sent, ReceivedFile content, T found);

    /** The page it was sent from, where its sender may send another one. */
    String page(Sent sent);
}
