package org.qiangxian.objection;

import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.StoredFile;
import org.qiangxian.procedure.Step;

/** What the public said about a value, for the decider only; contributed by the module that receives it. */
public interface PublicWords {

    /** What somebody said, without name and contact, and the files that came with it. */
    record Said(Step step, List<StoredFile> files) {}

    /** Whether anybody said something. */
    boolean any(long value);

    /** In the order it came; for a demonstration account, whose password is public, only what belongs to 示例省. */
    List<Said> of(Actor actor, long value);

    /** A copy of a file that came with it; empty where it is none of these. */
    Optional<Download> open(Actor actor, long value, FileId file);
}
