package org.qiangxian.shell;

/**
 * Work that needs no bean but its own: it is made before the other beans and begins while these are being made. It must not
 * take anything for settled that a {@link Preparation} may yet change.
 */
public interface Beforehand {

    /** Begins the work in another thread and returns at once. */
    void begin();
}
