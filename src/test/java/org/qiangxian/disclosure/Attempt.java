package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Sends requests as somebody and returns the answer as a person reads it: without what differs from request to
 * request.
 */
record Attempt(MockMvcTester mvc) {

    private static final Pattern CODE = Pattern.compile("(?<![0-9.,#A-Za-z-])(?:[1-8]\\d|99)\\d{4}(?![0-9.,])");

    MvcTestResult ask(@Nullable Actor actor, String address) {
        var request = mvc.get().uri(java.net.URI.create(address));
        return (actor == null ? request : request.with(Actors.as(actor))).exchange();
    }

    /** The body of a successful answer. */
    String read(@Nullable Actor actor, String address) {
        var answer = ask(actor, address);
        assertThat(answer).as(address).hasStatusOk();
        return body(answer);
    }

    /** The body of an answer that says that the page is not allowed or does not exist. */
    String refused(@Nullable Actor actor, String address) {
        var answer = ask(actor, address);
        assertThat(answer.getResponse().getStatus()).as(address).isIn(302, 400, 401, 403, 404, 405, 422, 429);
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("<input type=\"hidden\"[^>]*>", "")
                    .replaceAll("<meta name=\"_csrf\"[^>]*>", "")
                    .replaceAll("data-left=\"\\d+\"", "")
                    .replaceAll("nonce=\"[^\"]*\"", "")
                    .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "id")
                    .replaceAll("\"request\":\"[^\"]*\"", "")
                    .replaceAll("请求编号[^<]*", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The codes of counties that an answer names, in their order. */
    static List<String> codes(String body) {
        return CODE.matcher(body)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}
