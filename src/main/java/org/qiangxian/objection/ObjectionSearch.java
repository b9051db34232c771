package org.qiangxian.objection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Plain;

/**
 * A search among objections by keys, because the names of places, indicators and periods are not stored with an
 * objection.
 *
 * @param words how many words there are, each of which one key must meet
 * @param hits the keys that match a word
 * @param state empty for all
 * @param period empty for all
 */
record ObjectionSearch(int words, List<Hit> hits, String state, String period) {

    /** The empty search: the whole list. */
    static final ObjectionSearch ALL = new ObjectionSearch(0, List.of(), "", "");

    /** A value that no key has. */
    private static final String NONE = "?";

    /** A key of a list, by field: unit, indicator, period or state. */
    record Key(String field, String key) {}

    /** A key whose name contains a word. @param number of the word, from 1 */
    record Hit(int number, Key key) {}

    /**
     * The search of an address in a list with these keys.
     *
     * @param said the name of a key on the page
     */
    static ObjectionSearch of(Narrowing asked, List<Key> keys, Function<Key, String> said) {
        var words = asked.words();
        var hits = new ArrayList<Hit>();
        for (var key : keys) {
            var text = Plain.key(said.apply(key));
            for (int i = 0; i < words.size(); i++) {
                if (text.contains(words.get(i))) {
                    hits.add(new Hit(i + 1, key));
                }
            }
        }
        return new ObjectionSearch(
                words.size(),
                hits,
                chosen("state", asked.status(), keys, said),
                chosen("period", asked.period(), keys, said));
    }

    private static String chosen(String field, String label, List<Key> keys, Function<Key, String> said) {
        return label.isEmpty()
                ? ""
                : keys.stream()
                        .filter(key ->
                                key.field().equals(field) && said.apply(key).equals(label))
                        .map(Key::key)
                        .findFirst()
                        .orElse(NONE);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "words",
                words,
                "numbers",
                hits.stream().map(Hit::number).toArray(Integer[]::new),
                "fields",
                hits.stream().map(hit -> hit.key().field()).toArray(String[]::new),
                "keys",
                hits.stream().map(hit -> hit.key().key()).toArray(String[]::new),
                "state",
                state,
                "period",
                period);
    }
}
