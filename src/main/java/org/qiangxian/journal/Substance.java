package org.qiangxian.journal;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Selects what the journal keeps of a fact: who did what to what, never what somebody wrote. The audit administrator
 * reads no business data (GB/T 22239 8.1.4.2), so titles, reasons and contents stay with their records. Entries of
 * earlier versions still contain them, because the chain is sealed over them; they are removed here before an entry is
 * shown.
 */
final class Substance {

    /** Components that are facts. A component that stands neither here nor among the texts is found by a test. */
    static final Set<String> FACTS = Set.of(
            ("about action agreed answers application area basedOn basis batch by call chapter choice city code consent day decision demonstration"
                            + " department disabled disclosure document due edit entries erratum expert fictional file form format from fromHolder handling hash how id"
                            + " indicator indicators item items key kind kindOfOrganisation link login matter member method minutes nameless"
                            + " number organisation other outcome owner panel person place places proposals quiet reader recommender"
                            + " request rests role seats sha256 size stage state status step submission taken type typed unit"
                            + " until upload value values version worked year")
                    .split(" "));

    /** Components that hold texts written by people, or by the platform for people. */
    static final Set<String> TEXTS =
            Set.of("content", "name", "pointer", "purpose", "reason", "subject", "text", "title");

    private Substance() {}

    /** A fact as it is stored: its components by name, recursively. */
    static JsonNode of(JsonNode fact, boolean refused) {
        return switch (fact) {
            case ObjectNode object -> object(object, refused);
            case ArrayNode array -> array(array, refused);
            default -> fact;
        };
    }

    /** An entry as it may be shown, of whatever version. */
    static JsonNode of(JsonMapper json, String detail, boolean refused) {
        return of(json.readTree(detail), refused);
    }

    /**
     * Whether a component is kept; the reason of a refusal is, because it is the platform's own sentence and concerns
     * the audit.
     */
    private static boolean kept(String name, boolean refused) {
        return FACTS.contains(name) || refused && name.equals("reason");
    }

    private static JsonNode object(ObjectNode object, boolean refused) {
        var kept = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(each -> kept(each.getKey(), refused))
                .forEach(each -> kept.set(each.getKey(), of(each.getValue(), refused)));
        return kept;
    }

    private static JsonNode array(ArrayNode array, boolean refused) {
        var kept = JsonNodeFactory.instance.arrayNode();
        array.forEach(each -> kept.add(of(each, refused)));
        return kept;
    }
}
