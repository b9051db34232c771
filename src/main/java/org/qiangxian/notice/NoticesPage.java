package org.qiangxian.notice;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Turn;
import org.qiangxian.shell.NarrowedPage;

/**
 * 消息: the reader's messages.
 *
 * @param mail whether mails are sent from here at all
 * @param address the reader's own address, or empty
 * @param unreachable whether the last mail was given up
 */
public record NoticesPage(
        List<Turn> due,
        NarrowedPage<Message> messages,
        int unread,
        boolean mail,
        String address,
        boolean unreachable,
        Instant now) {}
