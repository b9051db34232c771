package org.qiangxian.panel;

import java.util.UUID;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Fact;

/** What happens in 论证, for the journal. No fact holds what an expert said, a consensus or an undisclosed decision. */
sealed interface PanelFact extends Fact {

    /** A panel was made or went on. */
    record PanelMoved(PanelId panel, Stage stage) implements PanelFact {
        @Override
        public String kind() {
            return "论证组：" + stage.label();
        }

        @Override
        public String about() {
            return panel.toString();
        }
    }

    /** A proposal was given to an expert. */
    record ExpertAssigned(ApplicationId application, UUID expert) implements PanelFact {
        @Override
        public String kind() {
            return "分送论证";
        }

        @Override
        public String about() {
            return application.toString();
        }
    }

    /** An expert reads a proposal no more. */
    record ExpertRecused(ApplicationId application, UUID expert) implements PanelFact {
        @Override
        public String kind() {
            return "论证回避";
        }

        @Override
        public String about() {
            return application.toString();
        }
    }

    /** An expert declared to have no tie to a place. */
    record NoTieDeclared(String place) implements PanelFact {
        @Override
        public String kind() {
            return "申报无利害关系";
        }

        @Override
        public String about() {
            return place;
        }
    }

    /** An expert gave an opinion; what it says is not here. */
    record OpinionGiven(ApplicationId application) implements PanelFact {
        @Override
        public String kind() {
            return "提交论证意见";
        }

        @Override
        public String about() {
            return application.toString();
        }
    }

    /** A consensus text was written or answered. */
    record ConsensusTouched(ApplicationId application, boolean assent) implements PanelFact {
        @Override
        public String kind() {
            return assent ? "答复合议意见" : "形成合议意见";
        }

        @Override
        public String about() {
            return application.toString();
        }
    }

    /** A decision was put down; it takes effect with the release. */
    record DecisionPrepared(ApplicationId application) implements PanelFact {
        @Override
        public String kind() {
            return "拟定论证决定";
        }

        @Override
        public String about() {
            return application.toString();
        }
    }

    /** All decisions of a kind took effect. */
    record ResultsReleased(CallId call, Kind proposals) implements PanelFact {
        @Override
        public String kind() {
            return "发布论证结果";
        }

        @Override
        public String about() {
            return call.toString();
        }
    }

    /** A year's list was put on the public site. */
    record ListPublished(CallId call, Kind proposals) implements PanelFact {
        @Override
        public String kind() {
            return "公开名单";
        }

        @Override
        public String about() {
            return call.toString();
        }
    }
}
