package org.qiangxian.sandbox;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A question about a file.
 *
 * @param question what the work is told besides the file
 * @param answer how what comes back is read; it believes nothing, for a file may have got the better of the child
 */
public record Task<T>(Class<? extends Work> work, String question, Answer<T> answer) {

    /** Reads what a {@link Work} wrote. */
    public interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }
}
