package org.qiangxian.submission;

import org.qiangxian.shell.Fact;

/** A recommender sent its package. */
public record PackageSent(String about, String recommender, int number, String hash) implements Fact {

    @Override
    public String kind() {
        return "报送总局";
    }
}
