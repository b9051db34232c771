package org.qiangxian.report;

import java.util.List;

/** Public pages linked from a published report; contributed by the module that has them (R43). */
public interface BesideReport {

    /** The pages in their order; may be empty. */
    List<Beside> of(AnnualReport report);

    /**
     * A link to a page.
     *
     * @param href its public address
     */
    record Beside(String words, String href) {}
}
