package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows a form again that was refused before it reached its controller, so that nothing typed is lost. */
@Component
public final class KeptForms {

    private final ObjectProvider<KeptForm> forms;
    private final Pages pages;

    KeptForms(ObjectProvider<KeptForm> forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    /** Answers with the form where the request sent one of them. @return whether it did */
    public boolean shown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = "POST".equals(request.getMethod()) ? at(request.getRequestURI()) : Optional.<KeptForm>empty();
        if (form.isEmpty()) {
            return false;
        }
        var page = form.get().again(request);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setHeader("Cache-Control", "no-store");
        new JteView(String.valueOf(page.getViewName()), pages).render(page.getModel(), request, response);
        return true;
    }

    private Optional<KeptForm> at(String path) {
        return forms.orderedStream().filter(form -> form.at(path)).findFirst();
    }
}
