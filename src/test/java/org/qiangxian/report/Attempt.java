package org.qiangxian.report;

/**
 * One attempt to get out of published reports what they do not say: a ranking, an order of places, a figure beside the name of
 * another place, what a figure was before it was corrected.
 *
 * @param name the attempt in words
 * @param how what somebody does
 * @param fails what shows that nothing came of it
 */
record Attempt(String name, String how, String fails, Trying trying) {

    /** Does it, and throws an assertion error where something came of it. */
    interface Trying {
        void now() throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }
}
