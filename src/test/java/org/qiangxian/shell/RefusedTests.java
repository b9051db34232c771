package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

class RefusedTests {

    @Test
    void aRefusedFormIsItsPageAgainUnderTheStatusOfTheRefusal() {
        var answer = Refused.page("library/record", "the page", Refusal.Invalid.of("title", "请填写名称。"));

        assertThat(answer.getViewName()).isEqualTo("library/record");
        assertThat(answer.getModel()).containsEntry("page", "the page");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aPageThatIsPutTogetherKeepsItsModel() {
        var page = new ModelAndView("intake/list", Map.of("page", "the list"));

        var answer = Refused.as(page, new Refusal.Invalid("没有选择文件。"));

        assertThat(answer.getModel()).containsEntry("page", "the list");
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void everyKindOfRefusalHasItsStatus() {
        assertThat(Refused.page("x", Map.of(), new Refusal.Conflict("已变化。")).getStatus())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(Refused.status(new Refusal.NotFound("没有。"))).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Refused.status(new Refusal.Forbidden("无权。"))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(Refused.status(new Refusal.TooMany("稍后。"))).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    }
}
