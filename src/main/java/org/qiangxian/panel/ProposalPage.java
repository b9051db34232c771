package org.qiangxian.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.CheckedProposal;
import org.qiangxian.procedure.Button;
import org.qiangxian.shell.Option;

/**
 * A proposal as 总局 sees it.
 *
 * @param panel that discusses it, or null
 * @param opinions with the names of the experts; empty before the consensus stage
 * @param check the button of the formal check
 */
public record ProposalPage(
        CheckedProposal line,
        Form form,
        @Nullable Panel panel,
        List<Signed> opinions,
        @Nullable Consensus consensus,
        @Nullable Decision decision,
        boolean released,
        List<Answered> assents,
        Button check) {

    /** The possible decisions, in the words of its kind; selection only after a panel. */
    public List<Option> decisions() {
        boolean pilot = line.proposal().kind() == Kind.PILOT;
        var no = new Option("false", pilot ? "不予确定" : "不予纳入");
        return panel == null ? List.of(no) : List.of(new Option("true", pilot ? "确定" : "纳入"), no);
    }

    /** An opinion and whose it is. */
    public record Signed(String name, String employer, Opinion opinion) {}

    /** An expert's answer to the consensus text. */
    public record Answered(String name, boolean agrees, String words) {}
}
