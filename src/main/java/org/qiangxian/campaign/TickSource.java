package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.account.Actor;

/** Records of a unit that become activities of 质量月 by ticking; whoever keeps such records contributes one. */
public interface TickSource {

    /**
     * A record to tick.
     *
     * @param key names it among all records, the same as long as it is the same
     * @param title what the activity will be called
     * @param note which record it is, in words
     * @param tags names of {@link Tag}, which the activity will carry
     */
    record Tickable(String key, String title, String note, List<String> tags) {}

    /** The records of the actor's own unit that may be ticked for a campaign. */
    List<Tickable> of(Actor actor, Campaign campaign);
}
