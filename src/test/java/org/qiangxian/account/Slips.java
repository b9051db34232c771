package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Accounts for tests, opened and reset on the system administrator's page; the result is the link that the slip
 * shows.
 */
public final class Slips {

    private static final Pattern LINK = Pattern.compile("/activate/[a-z0-9-]+");

    private Slips() {}

    /** Opens the account of a line 单位,姓名,账号,岗位. */
    public static String open(MockMvcTester mvc, String line) {
        return link(post(mvc, "/admin/accounts", line));
    }

    /** Proposes a further post for an existing account, for which no slip is printed. */
    public static void propose(MockMvcTester mvc, String line) {
        assertThat(post(mvc, "/admin/accounts", line)).hasStatus3xxRedirection();
    }

    public static String reset(MockMvcTester mvc, String login) {
        return link(post(mvc, "/admin/accounts/" + login + "/reset", ""));
    }

    /** Sets the password with the link of a slip. */
    public static MvcTestResult activate(MockMvcTester mvc, String link, String password) {
        return mvc.post()
                .uri(link)
                .param("password", password)
                .param("repeated", password)
                .with(csrf())
                .exchange();
    }

    private static MvcTestResult post(MockMvcTester mvc, String path, String lines) {
        return mvc.post()
                .uri(path)
                .param("lines", lines)
                .with(csrf())
                .with(Actors.as(Actors.of(Role.SYSTEM_ADMIN, null)))
                .exchange();
    }

    private static String link(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var link = LINK.matcher(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(link.find()).as("a slip with a link").isTrue();
        return link.group();
    }
}
