package org.qiangxian.sandbox;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A question about a file.
 *
 * @param question the further input of the work
 * @param answer reads the output, trusting nothing, because a file may have taken control of the child
 */
public record Task<T>(Class<? extends Work> work, String question, Answer<T> answer) {

    /** Reads what a {@link Work} wrote. */
    public interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }
}
