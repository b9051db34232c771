package org.qiangxian.database;

/** What keeps the platform from starting, as one Chinese sentence that says what is wrong and what to do. */
public final class Obstacle extends RuntimeException {

    public Obstacle(String sentence) {
        super(sentence);
    }

    Obstacle(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence as the exception carries it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
