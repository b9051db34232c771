package org.qiangxian.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Fact;

/**
 * What happens in 论证, for the journal. No fact holds what an expert said, a consensus or an undisclosed decision. The names
 * of the components stand in the journal, so they stay.
 */
sealed interface PanelFact extends Fact {

    /** A panel was made or went on. */
    record PanelMoved(String kind, String about, PanelId panel, Stage stage) implements PanelFact {
        PanelMoved(PanelId panel, Stage stage) {
            this("论证组：" + stage.label(), panel.toString(), panel, stage);
        }
    }

    /** An expert declared to have no tie to a place. */
    record NoTieDeclared(String kind, String about, String place) implements PanelFact {
        NoTieDeclared(String place) {
            this("申报无利害关系", place, place);
        }
    }

    /**
     * A proposal was assigned to an expert or taken back, or got an opinion, a consensus text, an answer to that, or a
     * decision.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposalHandled(
            String kind,
            String about,
            ApplicationId application,
            @Nullable UUID expert) implements PanelFact {
        ProposalHandled(String kind, ApplicationId application) {
            this(kind, application.toString(), application, null);
        }

        ProposalHandled(String kind, ApplicationId application, UUID expert) {
            this(kind, application.toString(), application, expert);
        }
    }

    /** All decisions of a kind took effect, or the year's list was put on the public site. */
    record ResultsShown(String kind, String about, CallId call, Kind proposals) implements PanelFact {
        ResultsShown(String kind, CallId call, Kind proposals) {
            this(kind, call.toString(), call, proposals);
        }
    }
}
