package org.qiangxian.panel;

/** Where a proposal stands in the hands of one expert. */
enum OpinionStanding {
    /** Assigned, but the panel has not begun. */
    ASSIGNED("待发送"),
    UNDECLARED("待申报利害关系"),
    ASKED("待提出意见"),
    GIVEN("已提交意见"),
    /** In the consensus stage, before a text exists. */
    TOGETHER("合议中"),
    TEXT("待答复合议意见"),
    ANSWERED("已答复合议意见"),
    CONCLUDED("论证已结束");

    private final String label;

    OpinionStanding(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static OpinionStanding of(Reading reading, OpinionRepository opinions) {
        var person = reading.assignment().person();
        var application = reading.proposal().id();
        var stage = reading.panel().stage();
        if (!reading.declared() && stage != Stage.PREPARING && stage != Stage.CONCLUDED) {
            return UNDECLARED;
        }
        return switch (stage) {
            case PREPARING -> ASSIGNED;
            case OPINIONS -> opinions.opinion(application, person).isPresent() ? GIVEN : ASKED;
            case CONSENSUS ->
                opinions.consensus(application)
                        .map(text -> text.answeredBy(person) ? ANSWERED : TEXT)
                        .orElse(TOGETHER);
            case CONCLUDED -> CONCLUDED;
        };
    }
}
