package org.qiangxian.expert;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** What happens to experts, for the journal. */
sealed interface ExpertFact extends Fact {

    /** Where an expert works was entered. */
    record ExpertDescribed(UUID expert) implements ExpertFact {
        @Override
        public String kind() {
            return "登记专家单位";
        }

        @Override
        public String about() {
            return expert.toString();
        }
    }

    /** An expert declared a tie to a place; the reason is not part of the fact. */
    record TieDeclared(String place) implements ExpertFact {
        @Override
        public String kind() {
            return "申报利害关系";
        }

        @Override
        public String about() {
            return place;
        }
    }
}
