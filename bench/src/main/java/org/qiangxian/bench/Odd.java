package org.qiangxian.bench;

/** An answer that the benchmark does not expect. */
final class Odd extends IllegalStateException {

    private static final int SHOWN = 300;

    final int status;

    Odd(String what, int status, String body) {
        super("%s was answered %d: %s".formatted(what, status, words(body)));
        this.status = status;
    }

    private static String words(String body) {
        var text = body.replaceAll("(?s)<head>.*?</head>|<[^>]+>|\\s+", " ").replaceAll(" +", " ").strip();
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
