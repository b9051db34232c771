package org.qiangxian.shell;

/**
 * Work of a module at each start before the port opens, in the order of {@link
 * org.springframework.core.annotation.Order}: delivered data, the demonstration, migrations of data. Doing it again has
 * no effect.
 */
public interface Preparation {

    /** Throws where the platform must not open without it; the start then ends. */
    void prepare();
}
