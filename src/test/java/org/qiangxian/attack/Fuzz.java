package org.qiangxian.attack;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;

/**
 * One request that no page would send: an endpoint, somebody who asks, and parameters of which some are bad. The same
 * seed makes the same request.
 *
 * @param who those who ask, tried in order until one is admitted; null is somebody who is not logged in
 * @param path the address, filled in
 * @param fields names and values, in order
 * @param files the names of the fields that carry a file
 */
record Fuzz(
        long seed,
        HttpMethod method,
        String path,
        List<@Nullable Actor> who,
        List<String[]> fields,
        List<String> files) {

    /** Names that exist in the platform. */
    private static final List<String> KNOWN =
            List.of("140728", "990121", "990000", "A-01", "J-01", "2020", "1", "0", "city");

    /** One actor of every kind, of real places and of the demonstration. */
    private static final List<@Nullable Actor> EVERYBODY = everybody();

    /** @param known identifiers of existing records */
    static Fuzz of(long seed, List<Endpoint> endpoints, List<String> known) {
        var chance = new Random(seed);
        var endpoint = endpoints.get(chance.nextInt(endpoints.size()));
        var fields = new ArrayList<String[]>();
        for (var name : endpoint.parameters()) {
            if (chance.nextInt(4) > 0) {
                fields.add(new String[] {name, chance.nextInt(3) > 0 ? Bad.value(chance) : known(chance, known)});
            }
        }
        if (chance.nextInt(4) == 0) {
            fields.add(new String[] {Bad.name(chance), Bad.value(chance)});
        }
        var files =
                endpoint.files().stream().filter(name -> chance.nextInt(3) > 0).toList();
        return new Fuzz(seed, endpoint.method(), path(endpoint.path(), chance, known), who(chance), fields, files);
    }

    private static String path(String pattern, Random chance, List<String> known) {
        var path = pattern;
        while (path.contains("{")) {
            var value = chance.nextInt(4) == 0 ? Bad.value(chance) : known(chance, known);
            path = path.replaceFirst(
                    "\\{[^}]+}", UriUtils.encode(value.isEmpty() ? "x" : value, StandardCharsets.UTF_8));
        }
        return path;
    }

    private static String known(Random chance, List<String> known) {
        var from = chance.nextBoolean() && !known.isEmpty() ? known : KNOWN;
        return from.get(chance.nextInt(from.size()));
    }

    private static List<@Nullable Actor> who(Random chance) {
        var all = new ArrayList<>(EVERYBODY);
        Collections.shuffle(all, chance);
        return all;
    }

    private static List<@Nullable Actor> everybody() {
        var all = new ArrayList<@Nullable Actor>();
        all.add(null);
        all.addAll(List.of(Actors.city("140728"), Actors.cityBureau("140700"), Actors.province("140000")));
        Stream.of(Actors.city("990121"), Actors.cityBureau("990100"), Actors.province("990000"))
                .map(Actors::demonstration)
                .forEach(all::add);
        all.addAll(List.of(Actors.samr(), Actors.operator()));
        Stream.of(Role.EXPERT, Role.DISCIPLINE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)
                .map(role -> Actors.of(role, null))
                .forEach(all::add);
        return all;
    }

    AbstractMockHttpServletRequestBuilder<?> request(@Nullable Actor actor) {
        var address = URI.create("/");
        var asked = files.isEmpty() ? MockMvcRequestBuilders.request(method, address) : multipart(address);
        asked.with(request -> {
            request.setRequestURI(path);
            request.setPathInfo(UriUtils.decode(path, StandardCharsets.UTF_8));
            return request;
        });
        asked.accept(seed % 5 == 0 ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
        fields.forEach(field -> asked.param(field[0].isEmpty() ? "_" : field[0], field[1]));
        asked.with(SecurityMockMvcRequestPostProcessors.csrf());
        return actor == null ? asked : asked.with(Actors.as(actor));
    }

    private AbstractMockHttpServletRequestBuilder<?> multipart(URI address) {
        var asked = MockMvcRequestBuilders.multipart(method, address);
        for (var name : files) {
            var chance = new Random(seed);
            var content = new byte[chance.nextInt(4096)];
            chance.nextBytes(content);
            asked.file(new MockMultipartFile(name, "县".repeat(chance.nextInt(150)) + ".xlsx", null, content));
        }
        return asked;
    }

    @Override
    public String toString() {
        var said = new StringBuilder("seed %d: %s %s".formatted(seed, method, shortened(path)));
        fields.forEach(
                field -> said.append("\n    ").append(field[0]).append(" = ").append(shortened(field[1])));
        return said.toString();
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "… " + value.length() : value;
    }
}
