package org.qiangxian.burden;

/** How an item ended for a unit: nobody is asked for it again. */
public enum Outcome {
    ENTERED,
    SKIPPED
}
