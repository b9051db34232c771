package org.qiangxian.journal;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the journal holds of a fact: who did what to what, never what somebody wrote. The audit administrator reads no business data
 * (GB/T 22239 8.1.4.2), so titles, reasons and contents stay with the matter they belong to. Entries of earlier versions hold them
 * still, because the chain is sealed over them; they leave through here as well, without.
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

    /** Components that people, or the platform for people, have put into words. */
    static final Set<String> TEXTS =
            Set.of("content", "name", "pointer", "purpose", "reason", "subject", "text", "title");

    private Substance() {}

    /** A fact as it is kept: its components by name, and of those within them likewise. */
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

    /** Why the platform refused something is its own sentence and what the audit is about. */
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
