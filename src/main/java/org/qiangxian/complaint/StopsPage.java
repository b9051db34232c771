package org.qiangxian.complaint;

import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Paged;

/**
 * The acts of an accused body that may be stopped, for the verifier of a complaint.
 *
 * @param above the address of the complaint
 */
public record StopsPage(String above, String door, String body, Narrowed<Option> found, Paged<Option> items) {

    public String href() {
        return above + "/stops";
    }

    /** Where one is stopped. */
    public String stop() {
        return above + "/stop";
    }
}
