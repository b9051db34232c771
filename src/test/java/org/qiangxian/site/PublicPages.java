package org.qiangxian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reads pages of the public site and finds their links. */
final class PublicPages {

    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|src|action|formaction)=\"([^\"]*)\"");

    private PublicPages() {}

    static String read(MockMvcTester mvc, String path) {
        return text(mvc.get().uri(path), path);
    }

    static String text(MockMvcTester.MockMvcRequestBuilder request, String path) {
        var answer = request.exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }
}
