package org.qiangxian.statistics;

/** What a trend means: 改善, 变差, or nothing. This is the one place where polarity meets direction. */
public enum Judgement {
    IMPROVED,
    WORSENED,
    NONE;

    /** No polarity, no clear change and no decision are all {@link #NONE}. */
    public static Judgement of(Polarity polarity, Direction direction) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> of(direction, Direction.RISING, Direction.FALLING);
            case LOWER_IS_BETTER -> of(direction, Direction.FALLING, Direction.RISING);
            case NONE -> NONE;
        };
    }

    private static Judgement of(Direction direction, Direction good, Direction bad) {
        return direction == good ? IMPROVED : direction == bad ? WORSENED : NONE;
    }
}
