package org.qiangxian.delegation;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** What happens to links, as the journal hears it; no fact holds the link itself. */
sealed interface DelegationFact extends Fact {

    /** A province made a link for a department. */
    record LinkIssued(UUID link, String request, String item, String department, String until, String by)
            implements DelegationFact {
        @Override
        public String kind() {
            return "发出部门填报链接";
        }

        @Override
        public String about() {
            return request + " " + item;
        }
    }

    /** A department used its link, which thereby is used up. */
    record LinkUsed(UUID link, String request, String item, String department) implements DelegationFact {
        @Override
        public String kind() {
            return "使用部门填报链接";
        }

        @Override
        public String about() {
            return request + " " + item;
        }
    }

    /** A province took a link back. */
    record LinkRevoked(UUID link, String request, String item, String department, String by) implements DelegationFact {
        @Override
        public String kind() {
            return "撤回部门填报链接";
        }

        @Override
        public String about() {
            return request + " " + item;
        }
    }

    /** Somebody came with an invented or altered link. */
    record LinkTurnedAway(String reason) implements DelegationFact {
        @Override
        public String kind() {
            return "无效的部门填报链接";
        }

        @Override
        public String about() {
            return "部门填报链接";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
