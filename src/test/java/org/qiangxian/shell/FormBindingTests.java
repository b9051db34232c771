package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

/** Which of the fields that are sent a form takes. */
class FormBindingTests {

    record Plain(@Nullable String text) {}

    record Listed(Map<String, String> text) {}

    private static ServletRequestDataBinder binder(Class<?> form) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        return binder;
    }

    private static ServletRequestDataBinder sent(ServletRequestDataBinder binder, Map<String, String> parameters) {
        var request = new MockHttpServletRequest();
        parameters.forEach(request::setParameter);
        binder.construct(request);
        binder.bind(request);
        return binder;
    }

    @Test
    @DisplayName("a name below a plain field is no part of the form and ends in no failure")
    void nothingBelowAPlainField() {
        var below = Map.of("text.work", "99", "text[0]", "1");
        assertThatThrownBy(() -> sent(binder(Plain.class), below))
                .as("without it")
                .isInstanceOf(RuntimeException.class);

        var binder = binder(Plain.class);
        new FormBinding().plainFieldsOnly(binder);

        assertThat(sent(binder, below).getTarget()).isEqualTo(new Plain(null));
        assertThat(binder.getBindingResult().hasErrors()).isFalse();
    }

    @Test
    @DisplayName("a plain field takes what is sent under its name; a form with lists is bound as before")
    void itsOwnNames() {
        var binder = binder(Plain.class);
        new FormBinding().plainFieldsOnly(binder);
        assertThat(sent(binder, Map.of("text", "写下的", "other", "x")).getTarget())
                .isEqualTo(new Plain("写下的"));

        var listed = binder(Listed.class);
        new FormBinding().plainFieldsOnly(listed);
        assertThat(sent(listed, Map.of("text[work]", "写下的")).getTarget()).isEqualTo(new Listed(Map.of("work", "写下的")));
    }
}
