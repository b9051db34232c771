package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Fact;
import tools.jackson.databind.json.JsonMapper;

/** What the journal stores of 论证: a search by expert, stage or kind finds old and new entries under one name. */
class PanelFactTests {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @Test
    @DisplayName("8.1.4.3: an entry about a proposal names the expert where one is concerned, and what it is about")
    void anEntryNamesTheExpert() {
        var given = new PanelFact.ProposalHandled("分送论证", new ApplicationId(ID), EXPERT);

        assertThat(kept(given).path("expert").asString()).isEqualTo(EXPERT.toString());
        assertThat(kept(given).path("application").path("value").asString()).isEqualTo(ID.toString());
        assertThat(kept(new PanelFact.ProposalHandled("提交论证意见", new ApplicationId(ID)))
                        .has("expert"))
                .isFalse();
        assertThat(given).returns("分送论证", Fact::kind).returns(ID.toString(), Fact::about);
    }

    @Test
    void anEntryAboutAPanelNamesItsStageAndOneAboutResultsTheirKind() {
        var moved = new PanelFact.PanelMoved(new PanelId(ID), Stage.CONSENSUS);
        var shown = new PanelFact.ResultsShown("公开名单", new CallId(ID), Kind.PILOT);

        assertThat(kept(moved).path("stage").asString()).isEqualTo("CONSENSUS");
        assertThat(moved.kind()).isEqualTo("论证组：" + Stage.CONSENSUS.label());
        assertThat(kept(shown).path("proposals").asString()).isEqualTo("PILOT");
        assertThat(shown.about()).isEqualTo(ID.toString());
    }

    private static tools.jackson.databind.JsonNode kept(Fact fact) {
        return JsonMapper.shared().valueToTree(fact);
    }
}
