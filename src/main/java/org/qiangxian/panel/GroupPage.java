package org.qiangxian.panel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.inspection.CheckedProposal;
import org.qiangxian.procedure.Trail;

/**
 * A panel as its organisers see it.
 *
 * @param trail with the step that can follow
 * @param lines the proposals of its kind that passed the formal check and no other panel argues
 */
public record GroupPage(Panel panel, String call, Trail trail, List<Line> lines) {

    /** A proposal with its readers and the experts who might be added. */
    public record Line(CheckedProposal proposal, List<Reader> readers, List<Choice> choices) {}

    /**
     * Who reads it.
     *
     * @param state in words; before the consensus only whether an opinion was handed in
     */
    public record Reader(UUID person, String name, String employer, String state, boolean lasting) {}

    /** An expert who may be assigned, or why not. */
    public record Choice(UUID person, String name, @Nullable String obstacle) {}
}
