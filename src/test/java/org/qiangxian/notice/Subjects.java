package org.qiangxian.notice;

import java.util.List;
import org.qiangxian.account.Actor;

/** What somebody was told lately, for tests. */
public final class Subjects {

    private static final int MOST = 20;

    private Subjects() {}

    /** The subjects of the newest messages, the newest first. */
    public static List<String> of(Notices notices, Actor actor) {
        return notices.latest(actor, MOST).rows().stream().map(Message::subject).toList();
    }
}
