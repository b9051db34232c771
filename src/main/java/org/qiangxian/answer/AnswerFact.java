package org.qiangxian.answer;

import java.util.List;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** What happens to answers, as the journal hears it. */
sealed interface AnswerFact extends Fact {

    /** A unit's items became values. */
    record ItemsEntered(UUID request, String number, RegionCode unit, List<String> items, String department, String by)
            implements AnswerFact {
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
            implements AnswerFact {
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
            implements AnswerFact {
        @Override
        public String kind() {
            return "部门填报单项";
        }

        @Override
        public String about() {
            return number + " " + item;
        }
    }

    /** The province did not accept what a department sent. */
    record ItemReturned(UUID request, String number, RegionCode unit, String item, String reason, String by)
            implements AnswerFact {
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
