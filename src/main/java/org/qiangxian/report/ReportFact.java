package org.qiangxian.report;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** Facts about reports for the journal. */
sealed interface ReportFact extends Fact {

    UUID id();

    @Override
    default String about() {
        return "年度报告 " + id();
    }

    /** The reports of a year were made from a snapshot. */
    record ReportMade(UUID id, int year, String number) implements ReportFact {

        @Override
        public String kind() {
            return "生成年度报告";
        }
    }

    /** Somebody did what {@code action} says. */
    record ReportMoved(UUID id, AnnualReportAction action) implements ReportFact {

        @Override
        public String kind() {
            return "办理年度报告：" + action.label();
        }
    }

    /** A report was published on its day. */
    record ReportPublished(UUID id) implements ReportFact {

        @Override
        public String kind() {
            return "发布年度报告";
        }
    }

    /** A city wrote a note on its own report, or took it back. */
    record ReportNoted(UUID id, RegionCode unit) implements ReportFact {

        @Override
        public String kind() {
            return "填写年度报告的城市说明";
        }
    }

    /** An erratum about a published report was drafted. */
    record ErratumDrafted(UUID id, UUID erratum) implements ReportFact {

        @Override
        public String kind() {
            return "起草年度报告的勘误";
        }
    }

    /** Somebody did to an erratum what {@code action} says. */
    record ErratumMoved(UUID id, UUID erratum, ErratumAction action) implements ReportFact {

        @Override
        public String kind() {
            return "办理年度报告的勘误：" + action.label();
        }
    }

    /** 总局 wrote by hand in the report of all places, or took it back. */
    record RemarkWritten(UUID id, String chapter) implements ReportFact {

        @Override
        public String kind() {
            return "填写年度报告的人工说明";
        }
    }
}
