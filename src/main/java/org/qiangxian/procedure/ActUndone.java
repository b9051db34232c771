package org.qiangxian.procedure;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * An act was undone by the person who did it; its waiting messages are dropped.
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
