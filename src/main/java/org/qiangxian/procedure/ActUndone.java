package org.qiangxian.procedure;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * An act was taken back by who did it: whatever was to be told of it is not told.
 *
 * @param action the act in words
 * @param about kind of record and its identifier
 */
public record ActUndone(UUID id, String action, String about) implements Fact {

    @Override
    public String kind() {
        return "撤销“%s”".formatted(action);
    }
}
