package org.qiangxian.account;

import java.util.List;
import java.util.Set;

/**
 * What waits in a module, and for whom; contributed as a bean. The desk, the counts in the menu and the reminders all ask
 * this and nothing else, so that what waits is known to its module alone.
 */
public interface Waiting {

    /** Whose desks anything from here may lie on; others are not asked about. */
    Set<Role> roles();

    /** Whose turn it is, within reach; one statement, for it runs with each page. */
    List<Turn> turns(Reach reach);
}
