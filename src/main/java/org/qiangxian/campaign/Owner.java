package org.qiangxian.campaign;

import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;

/**
 * The unit that keeps an activity and sends feedback.
 *
 * @param key samr, the code of a place, or the id of a department or association
 */
record Owner(Role role, String key) {

    static final Owner SAMR = new Owner(Role.SAMR, "samr");

    /** The unit of an actor; refuses whoever has no part in the campaign. */
    static Owner of(Actor actor) {
        actor.require(ActivityAction.HOSTS);
        return switch (actor.role()) {
            case SAMR -> SAMR;
            case ORGANISER -> new Owner(Role.ORGANISER, actor.organisation().toString());
            default ->
                new Owner(actor.role(), Objects.requireNonNull(actor.area()).value());
        };
    }

    /** Whether it answers for a place. */
    boolean place() {
        return role == Role.CITY || role == Role.CITY_BUREAU || role == Role.PROVINCE;
    }
}
