package org.qiangxian.shell;

/**
 * What a module lays down at each start before anybody can open a page, in the order of {@link org.springframework.core.annotation.Order}:
 * what is delivered, the demonstration, what an earlier version left to do. A second time it does nothing.
 */
public interface Preparation {

    /** Fails where the platform must not be opened without it: the start ends then. */
    void prepare();
}
