package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.attack.FormWalk.Answer;
import org.qiangxian.attack.FormWalk.Press;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Every form that is reached from the desks, with or without a field to write in, sent twice as it stands on its page: what the
 * first one did is not done again, and the second sender is answered as the first. Files are called by 142 Han.
 */
@PlatformTest
@Tag("embedded")
class TwiceWalkTests implements FormWalk.Twice {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Writing writing;

    private final TreeMap<String, String> doneAgain = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private final Set<String> files = new TreeSet<>();

    @Test
    @DisplayName(
            "every form that does something does it once when it is sent twice: confirmations, objections, answers,"
                    + " imports, grants, pairings, editions, posts; a file called by 142 Han is no failure anywhere")
    void whatIsSentTwiceIsDoneOnce() {
        new FormWalk(mvc, jdbc, transactions, writing).walkTwice(this);

        assertThat(failed).as("failures of the platform").isEmpty();
        assertThat(doneAgain).isEmpty();
        assertThat(files).as("forms that took a file").hasSizeGreaterThanOrEqualTo(2);
        assertThat(done).as("forms that did something").hasSizeGreaterThanOrEqualTo(40);
    }

    /** As long as a name gets that somebody copied from a title. */
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
