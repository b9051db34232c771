package org.qiangxian.pilot;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qiangxian.shell.Option;

/**
 * A form about a pilot.
 *
 * @param path where the form is sent
 * @param back the page of the pilot
 * @param whyNot why it cannot be sent now; empty where it can
 * @param promises the promises, shown beside 完成总结
 * @param marks the marks, shown beside it
 * @param options tools of support
 * @param typed the contents of the fields
 */
public record WritePage(
        String path,
        String back,
        String pilot,
        String whyNot,
        int seen,
        List<Promise> promises,
        List<String> marks,
        List<Option> options,
        UnaryOperator<String> typed,
        String message,
        Map<String, String> errors) {

    WritePage with(UnaryOperator<String> sent, String said, Map<String, String> remarks) {
        return new WritePage(
                path, back, pilot, whyNot, seen, promises, marks, options, sent, said, Map.copyOf(remarks));
    }
}
