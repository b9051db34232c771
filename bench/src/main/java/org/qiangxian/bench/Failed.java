package org.qiangxian.bench;

/** A benchmark found what must not be: its words are the whole story. */
final class Failed extends Exception {

    Failed(String why) {
        super(why);
    }
}
