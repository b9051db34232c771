package org.qiangxian.disclosure;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Requests for figures of named places, and what the meter wrote down of them.
 *
 * @param samples what stands in the addresses for each variable
 */
record ReadingByName(MockMvcTester mvc, JdbcClient jdbc, Meter meter, Map<String, String> samples) {

    /** The answer to an endpoint, with the samples in its address. */
    MockHttpServletResponse ask(String endpoint, Actor reader) {
        var method = HttpMethod.valueOf(endpoint.substring(0, endpoint.indexOf(' ')));
        return exchange(method, path(endpoint), reader);
    }

    MockHttpServletResponse exchange(HttpMethod method, String path, Actor reader) {
        var asked = mvc.perform(
                method == HttpMethod.POST
                        ? MockMvcRequestBuilders.post(path)
                                .with(Actors.as(reader))
                                .with(csrf())
                                .param("format", "CSV")
                                .param("purpose", "检验限额是否有效")
                        : MockMvcRequestBuilders.request(method, path).with(Actors.as(reader)));
        return asked.getResponse();
    }

    String path(String endpoint) {
        var path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (path.equals("/snapshots/{number}")) {
            path += "?with={number}&place={code}";
        }
        for (var sample : samples.entrySet()) {
            path = path.replace(sample.getKey(), sample.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    /** A reader whose free places of today are used up. */
    Actor full(Role role, @Nullable String area) {
        var reader = Colleagues.reader(role, area);
        meter.count(
                reader,
                IntStream.range(0, Meter.FREE)
                        .mapToObj(each -> new RegionCode(String.valueOf(650_100 + each)))
                        .toList());
        return reader;
    }

    /** How many places were counted. */
    int counted(Actor reader) {
        return basis(reader).getOrDefault("COUNTED", 0);
    }

    /** How many places were counted or recorded. */
    int kept(Actor reader) {
        return basis(reader).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many places were read, by the ground on which. */
    Map<String, Integer> basis(Actor reader) {
        return jdbc
                .sql("select basis, cardinality(places) as n from meter.reading where read_person = :person")
                .param("person", reader.person())
                .query((row, _) -> Map.entry(row.getString("basis"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
