package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A page of a compiled template. */
record JteView(String name, Pages pages) implements View {

    @Override
    public String getContentType() {
        return Pages.CONTENT_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = pages.sent(name, model == null ? Map.of() : model, request);
        response.setContentType(Pages.CONTENT_TYPE);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
