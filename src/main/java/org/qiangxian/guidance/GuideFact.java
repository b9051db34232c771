package org.qiangxian.guidance;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** What the journal hears of guiding documents while they are written; their texts stay with them. */
sealed interface GuideFact extends Fact {

    UUID id();

    @Override
    default String about() {
        return "指导性技术文件 " + id();
    }

    /** 总局 or the unit of a source pilot did what {@code action} says. */
    record GuideMoved(UUID id, GuideAction action) implements GuideFact {

        @Override
        public String kind() {
            return "指导性技术文件：" + action.label();
        }
    }

    /** A remark was answered; {@code rests} says whether others still wait. */
    record RemarkAnswered(UUID id, UUID item, Handling handling, boolean rests) implements GuideFact {

        @Override
        public String kind() {
            return "指导性技术文件：答复意见";
        }
    }
}
