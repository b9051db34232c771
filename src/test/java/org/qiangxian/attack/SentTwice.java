package org.qiangxian.attack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiangxian.attack.FormWalk.Answer;
import org.qiangxian.attack.FormWalk.Press;

/**
 * A form that is sent twice unchanged: what the first sending did is not done again, and the second sender gets the
 * same answer. The files have names of 142 Chinese characters.
 */
final class SentTwice implements FormWalk.Twice {

    final Map<String, String> doneAgain = new TreeMap<>();
    final Set<String> done = new TreeSet<>();
    final Set<String> failed = new TreeSet<>();
    final Set<String> files = new TreeSet<>();

    /** A name as long as one that somebody copied from a title. */
    @Override
    public String fileName() {
        return "质".repeat(142) + ".csv";
    }

    @Override
    public void judge(Press press, Answer first, Answer second) {
        var key = Addresses.sort(press.form().action()) + " " + press.button()[1];
        if (press.form().multipart()) {
            files.add(key);
        }
        if (first.status() >= 500 || second.status() >= 500) {
            failed.add(key + ": " + said(first) + ", then " + said(second));
        }
        if (first.status() >= 400 || first.rows() == 0) {
            return;
        }
        done.add(key);
        if (second.rows() > 0
                || second.status() != first.status()
                || !second.redirected().equals(first.redirected())) {
            doneAgain.put(key, said(first) + ", then " + said(second));
        }
    }

    private static String said(Answer answer) {
        return "%d %s, %d rows".formatted(answer.status(), answer.redirected(), answer.rows());
    }
}
