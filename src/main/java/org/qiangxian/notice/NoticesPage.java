package org.qiangxian.notice;

import java.time.Instant;
import java.util.List;

/**
 * 消息: what waits and what was told.
 *
 * @param page counted from 0
 * @param more whether there are older messages
 * @param mail whether mails are sent from here at all
 * @param address the reader's own address, or empty
 * @param unreachable whether the last mail was given up
 */
public record NoticesPage(
        List<Due> due,
        List<Message> messages,
        int unread,
        int page,
        boolean more,
        boolean mail,
        String address,
        boolean unreachable,
        Instant now) {}
