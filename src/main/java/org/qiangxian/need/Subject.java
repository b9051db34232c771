package org.qiangxian.need;

/**
 * What a need refers to.
 *
 * @param key an item with a day the city set itself, a pilot or a finding; empty for nothing
 * @param words its words
 * @param link its page
 */
record Subject(String key, String words, String link) {

    static final Subject NOTHING = new Subject("", "", "");

    boolean none() {
        return key.isEmpty();
    }
}
