package org.qiangxian.submission;

import org.qiangxian.shell.Fact;

/** A recommender took its package back before the deadline. */
public record PackageTakenBack(String about, String recommender, int number) implements Fact {

    @Override
    public String kind() {
        return "撤回报送";
    }
}
