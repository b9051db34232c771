package org.qiangxian.comparison;

import gg.jte.Content;
import org.qiangxian.account.Actor;

/**
 * A section that a module above this one adds to the page of a profile. Turned round, so that comparison knows nobody above
 * itself; without such a module the page is whole all the same.
 */
public interface Appendix {

    /** The section, made from a profile its reader may see. */
    Content of(Actor reader, Profile profile);
}
