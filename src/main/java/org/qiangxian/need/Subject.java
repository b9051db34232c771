package org.qiangxian.need;

/**
 * What a need hangs on.
 *
 * @param key an item with an own day, a pilot or a finding; empty for nothing
 * @param words the same in words
 * @param link its page
 */
record Subject(String key, String words, String link) {

    static final Subject NOTHING = new Subject("", "", "");

    boolean none() {
        return key.isEmpty();
    }
}
