package org.qiangxian.call;

import org.qiangxian.shell.Fact;

/** What was done to a call; everything of it stands in the journal. */
public sealed interface CallFact extends Fact {

    CallId call();

    @Override
    default String about() {
        return call().toString();
    }

    /** A draft was begun, carried over from another call or as an amendment of a published version. */
    record Drafted(CallId call, int version, String title, String reason) implements CallFact {
        @Override
        public String kind() {
            return "起草征集";
        }
    }

    /** A draft was saved. */
    record Saved(CallId call, int version, int edit) implements CallFact {
        @Override
        public String kind() {
            return "修改征集草稿";
        }
    }

    /** A draft was given up. */
    record Discarded(CallId call, int version, String title) implements CallFact {
        @Override
        public String kind() {
            return "放弃征集草稿";
        }
    }

    /** A version was published; it never changes again. */
    record Published(CallId call, int version, String title, String reason) implements CallFact {
        @Override
        public String kind() {
            return version == 1 ? "发布征集" : "修订征集";
        }
    }

    /** A recommender was given seats beyond the 原则上 number (A2). */
    record SeatsGranted(CallId call, String seats, String recommender, int places, String reason) implements CallFact {
        @Override
        public String kind() {
            return "追加名额";
        }
    }

    /**
     * The last day was moved on (R79).
     *
     * @param recommender whose, 全部推荐单位 for all
     */
    record Extended(CallId call, String recommender, String day, String reason) implements CallFact {
        @Override
        public String kind() {
            return "延长截止日期";
        }
    }
}
