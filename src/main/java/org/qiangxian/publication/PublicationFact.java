package org.qiangxian.publication;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** What the journal hears of publications. What they say stands with them, where it is kept for ever. */
sealed interface PublicationFact extends Fact {

    UUID id();

    @Override
    default String about() {
        return "文件 " + id();
    }

    /** A draft was begun. */
    record PublicationDrafted(UUID id) implements PublicationFact {

        @Override
        public String kind() {
            return "起草文件";
        }
    }

    /** Somebody did what {@code action} says. */
    record PublicationMoved(UUID id, PublicationAction action) implements PublicationFact {

        @Override
        public String kind() {
            return "办理文件：" + action.label();
        }
    }

    /** A file came to it, or is no more to go with it. */
    record PublicationFileChanged(UUID id, UUID file, boolean taken) implements PublicationFact {

        @Override
        public String kind() {
            return taken ? "上传文件的附件" : "移除文件的附件";
        }
    }

    /** A copy of one that is not public was handed out (R83). */
    record PublicationTaken(UUID id, String format) implements PublicationFact {

        @Override
        public String kind() {
            return "下载不公开的文件";
        }

        @Override
        public boolean read() {
            return true;
        }
    }
}
