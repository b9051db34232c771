package org.qiangxian.burden;

import java.util.List;
import java.util.UUID;
import org.qiangxian.shell.Fact;

/** What happens to data requests, as the journal hears it. */
sealed interface BurdenFact extends Fact {

    /** A request was registered and sent. */
    record RequestRegistered(UUID request, String number, String title, int answers, long minutes, String by)
            implements BurdenFact {
        @Override
        public String kind() {
            return "登记数据需求";
        }

        @Override
        public String about() {
            return number;
        }
    }

    /** Something was wanted that the platform holds already. */
    record RequestTurnedDown(String title, List<String> items, String pointer, String by) implements BurdenFact {
        @Override
        public String kind() {
            return "拒绝重复索要数据";
        }

        @Override
        public String about() {
            return String.join("、", items);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** The issuer ended a request before its last day. */
    record RequestEnded(UUID request, String number, String reason, String by) implements BurdenFact {
        @Override
        public String kind() {
            return "提前结束数据需求";
        }

        @Override
        public String about() {
            return number;
        }
    }
}
