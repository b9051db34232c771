package org.qiangxian.sandbox;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What is done with a file in the child process. A class with a constructor without parameters: in the child there is
 * no Spring, no database and no setting, only the file and the question.
 */
public interface Work {

    /**
     * @throws org.qiangxian.shell.Refusal.Invalid with the sentence for the sender
     * @throws IOException for a file that cannot be read to its end, like any other exception
     */
    void run(Path file, String question, DataOutputStream answer) throws IOException;
}
