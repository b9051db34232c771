package org.qiangxian.account;

/** How many messages a person has not opened, for the frame. Implemented where messages are known. */
public interface UnreadMessages {

    int unread(Actor actor);
}
