package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;
import org.springframework.util.MultiValueMap;

/**
 * A name in a table whose place is asked for, or was answered and can be changed.
 *
 * @param why why it is asked; empty for one that was answered
 * @param offered places it may mean, as full names with their codes
 * @param shown the content of its field
 */
public record PlaceQuestion(String name, String why, List<String> offered, String shown) {

    public static final String NAME = "placeName";
    public static final String CODE = "placeCode";

    /** The id of its field and its remark. */
    public String id() {
        return id(name);
    }

    static String id(String name) {
        return "q" + Integer.toHexString(name.hashCode());
    }

    /** The questions: those of the last check, then the answered ones. */
    static List<PlaceQuestion> of(Upload upload, PlaceAnswers answers, @Nullable MultiValueMap<String, String> sent) {
        var typed = sent == null ? Map.<String, String>of() : typed(sent);
        var questions = new LinkedHashMap<String, PlaceQuestion>();
        for (var asked :
                Optional.ofNullable(upload.result()).map(Result::questions).orElse(List.of())) {
            var offered =
                    asked.candidates().stream().map(Result.Candidate::name).toList();
            var why = asked.why() == null ? "" : asked.why();
            questions.put(
                    asked.name(), new PlaceQuestion(asked.name(), why, offered, typed.getOrDefault(asked.name(), "")));
        }
        upload.mapping()
                .places()
                .forEach((name, code) -> questions.putIfAbsent(
                        name, new PlaceQuestion(name, "", List.of(), typed.getOrDefault(name, answers.shown(code)))));
        return List.copyOf(questions.values());
    }

    private static Map<String, String> typed(MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        read(sent).forEach(answer -> typed.put(answer.name(), answer.typed()));
        return typed;
    }

    /** What was typed for a name. */
    record Typed(String name, String typed) {}

    static List<Typed> read(MultiValueMap<String, String> sent) {
        var names = sent.getOrDefault(NAME, List.of());
        var codes = sent.getOrDefault(CODE, List.of());
        var read = new ArrayList<Typed>();
        for (int i = 0; i < Math.min(names.size(), codes.size()); i++) {
            read.add(new Typed(names.get(i), Typing.trimmed(codes.get(i))));
        }
        return read;
    }
}
