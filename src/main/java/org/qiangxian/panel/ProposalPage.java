package org.qiangxian.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Form;
import org.qiangxian.inspection.CheckedProposal;

/**
 * A proposal as 总局 sees it.
 *
 * @param panel that argues it, or null
 * @param opinions with the names of the experts; empty before the consensus stage
 */
public record ProposalPage(
        CheckedProposal line,
        Form form,
        @Nullable Panel panel,
        List<Signed> opinions,
        @Nullable Consensus consensus,
        @Nullable Decision decision,
        boolean released,
        List<Answered> assents) {

    /** An opinion and whose it is. */
    public record Signed(String name, String employer, Opinion opinion) {}

    /** What an expert said to the consensus text. */
    public record Answered(String name, boolean agrees, String words) {}
}
