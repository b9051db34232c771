package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every endpoint as everyone who might ask: {@code endpoint-access.txt} says who may, about 平遥县 where a place is
 * named, and whoever is not listed there must be refused. An endpoint that is not in the table fails the test.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class EndpointAccessTests {

    private enum Who {
        PUBLIC(null),
        CITY(Actors.city("140728")),
        OTHER_CITY(Actors.city("140703")),
        BUREAU(Actors.cityBureau("140700")),
        OTHER_BUREAU(Actors.cityBureau("140100")),
        PROVINCE(Actors.province("140000")),
        OTHER_PROVINCE(Actors.province("130000")),
        SAMR(Actors.samr()),
        OPERATOR(Actors.operator()),
        EXPERT(Actors.of(Role.EXPERT, null)),
        DEPARTMENT(Actors.of(Role.DEPARTMENT, "140000")),
        ORGANISER(Actors.of(Role.ORGANISER, null)),
        DISCIPLINE(Actors.of(Role.DISCIPLINE, null)),
        SYSTEM_ADMIN(Actors.of(Role.SYSTEM_ADMIN, null)),
        SECURITY_ADMIN(Actors.of(Role.SECURITY_ADMIN, null)),
        AUDIT_ADMIN(Actors.of(Role.AUDIT_ADMIN, null));

        private final @Nullable Actor actor;

        Who(@Nullable Actor actor) {
            this.actor = actor;
        }

        static Set<Who> of(String words) {
            var who = EnumSet.noneOf(Who.class);
            for (var word : words.strip().split("\\s+")) {
                switch (word) {
                    case "ALL" -> who.addAll(EnumSet.allOf(Who.class));
                    case "STAFF" -> who.addAll(EnumSet.complementOf(EnumSet.of(PUBLIC)));
                    default -> who.add(valueOf(word));
                }
            }
            return who;
        }
    }

    private record Case(String endpoint, Set<Who> allowed) {
        @Override
        public String toString() {
            return endpoint;
        }
    }

    private static final Map<String, String> SAMPLES = Map.of(
            "code", "140728",
            "area", "140000",
            "indicator", "J-01",
            "period", "2020",
            "number", "2025-1",
            "value", "0",
            "name", "city");

    /** Fields that let a request pass the binding, so that the front door answers it. */
    private static final Map<String, String> FIELDS = Map.of(
            "action", "CONFIRM",
            "reason", "依据不足",
            "version", "1",
            "name", "名称",
            "definition", "定义",
            "source", "来源",
            "channel", "PUBLIC");

    /** Further such fields, for the calls and for all that follows a call. */
    private static final Map<String, String> MORE_FIELDS = Map.of(
            "kind", "PILOT",
            "due", "2090-06-01",
            "move", "OPEN",
            "application", "00000000-0000-0000-0000-000000000000",
            "person", "00000000-0000-0000-0000-000000000000");

    private static final Set<String> LISTED = cases().map(Case::endpoint).collect(Collectors.toUnmodifiableSet());

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    @DisplayName("every endpoint of the application stands in the table, and nothing else does")
    void everyEndpointStandsInTheTable() {
        var known = cases().map(Case::endpoint).toList();

        assertThat(endpoints()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsInWhoIsListedAndNobodyElse(Case row) throws Exception {
        var wrong = new TreeMap<Who, Integer>();

        for (var who : Who.values()) {
            var status = status(row.endpoint(), who);
            if (isTurnedAway(status) == row.allowed().contains(who)) {
                wrong.put(who, status);
            }
        }

        assertThat(wrong)
                .as("answers that differ from the table: " + row.endpoint())
                .isEmpty();
    }

    /** The status of the answer; a redirect to the log-in page counts as 401. */
    private int status(String endpoint, Who who) throws Exception {
        var method = HttpMethod.valueOf(endpoint.substring(0, endpoint.indexOf(' ')));
        var path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (path.startsWith("/catalogue/")) {
            path = path.replace("{code}", "Z1-01");
        }
        if (path.startsWith("/features/")) {
            path = path.replace("{code}", "T14-01");
        }
        for (var sample : SAMPLES.entrySet()) {
            path = path.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        path = path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
        var asked = request(method, path).with(csrf()).accept(MediaType.TEXT_HTML);
        if (method == HttpMethod.POST || confirmed(endpoint)) {
            FIELDS.forEach(asked::param);
            MORE_FIELDS.forEach(asked::param);
        }
        var response = mvc.perform(who.actor == null ? asked : asked.with(Actors.as(who.actor)))
                .andReturn()
                .getResponse();
        var target = response.getRedirectedUrl();
        return target != null && target.startsWith("/login") ? 401 : response.getStatus();
    }

    /** Whether the endpoint is the page of consequences of an act, which is requested with the fields of the act. */
    private static boolean confirmed(String endpoint) {
        return endpoint.startsWith("GET ") && LISTED.contains("POST " + endpoint.substring(4));
    }

    private static boolean isTurnedAway(int status) {
        return status == 401 || status == 403;
    }

    private Set<String> endpoints() {
        var found = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.qiangxian")) {
                found.addAll(names(mapping));
            }
        });
        return found;
    }

    private static List<String> names(RequestMappingInfo mapping) {
        var names = new ArrayList<String>();
        for (var path : mapping.getPatternValues()) {
            mapping.getMethodsCondition().getMethods().forEach(method -> names.add(method + " " + path));
        }
        return names;
    }

    static Stream<Case> cases() {
        try {
            var table = new ClassPathResource("endpoint-access.txt").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(table.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Case(parts[0].strip(), Who.of(parts[1])));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
