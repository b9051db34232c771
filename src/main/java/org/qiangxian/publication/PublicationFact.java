package org.qiangxian.publication;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Facts about publications for the journal, without their texts, which the publications themselves keep for ever. */
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

    /** A file was added to it, or removed. */
    record PublicationFileChanged(UUID id, UUID file, boolean taken) implements PublicationFact {

        @Override
        public String kind() {
            return taken ? "上传文件的附件" : "移除文件的附件";
        }
    }

    /** A copy of a publication that is not public was handed out (R83). */
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
