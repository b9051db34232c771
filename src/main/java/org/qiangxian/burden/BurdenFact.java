package org.qiangxian.burden;

import java.util.List;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
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

    /** A unit's items became values. */
    record ItemsEntered(UUID request, String number, RegionCode unit, List<String> items, String department, String by)
            implements BurdenFact {
        @Override
        public String kind() {
            return department.isEmpty() ? "填报数据需求" : "核对并采用部门填报";
        }

        @Override
        public String about() {
            return number + " " + unit.value();
        }
    }

    /** A unit leaves items out; it is not asked for them again. */
    record ItemsSkipped(UUID request, String number, RegionCode unit, List<String> items, String by)
            implements BurdenFact {
        @Override
        public String kind() {
            return "选择不填";
        }

        @Override
        public String about() {
            return number + " " + unit.value();
        }
    }

    /** A department answered an item by its link; the province is to check it. */
    record ItemSent(UUID request, String number, RegionCode unit, String item, String department)
            implements BurdenFact {
        @Override
        public String kind() {
            return "部门填报单项";
        }

        @Override
        public String about() {
            return number + " " + item;
        }
    }

    /** The province did not take what a department sent. */
    record ItemReturned(UUID request, String number, RegionCode unit, String item, String reason, String by)
            implements BurdenFact {
        @Override
        public String kind() {
            return "退回部门填报";
        }

        @Override
        public String about() {
            return number + " " + item;
        }
    }
}
