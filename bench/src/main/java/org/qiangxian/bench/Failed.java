package org.qiangxian.bench;

/** A benchmark found a violated condition; the message says which, and no stack trace is needed. */
final class Failed extends Exception {

    Failed(String why) {
        super(why);
    }
}
