package org.qiangxian.report;

import java.util.List;

/** Public pages that belong beside a published report; contributed by the module that has them (R43). */
public interface BesideReport {

    /** Such pages, in their order; none where there is none. */
    List<Beside> of(AnnualReport report);

    /**
     * A page in words.
     *
     * @param href its public address
     */
    record Beside(String words, String href) {}
}
