package org.qiangxian.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Renders a template with its model and the frame of the request. */
@Component
class Pages {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final ObjectProvider<FrameSource> frames;

    Pages(TemplateEngine engine, ObjectProvider<FrameSource> frames) {
        this.engine = engine;
        this.frames = frames;
    }

    /** A page as it is sent, with addresses under the path of the portal if the request came through one. */
    byte[] sent(String name, Map<String, ?> model, HttpServletRequest request) {
        return sent(name, model, request, frame(request));
    }

    byte[] sent(String name, Map<String, ?> model, HttpServletRequest request, Frame frame) {
        var page = bytes(name, model, frame);
        var path = PortalPath.of(request);
        return path.isEmpty()
                ? page
                : PageLinks.said(new String(page, StandardCharsets.UTF_8), address -> PortalPath.under(path, address))
                        .getBytes(StandardCharsets.UTF_8);
    }

    /** A page without rewriting, in UTF-8. */
    byte[] bytes(String name, Map<String, ?> model, Frame frame) {
        var output = render(name, model, frame);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Frame frame(HttpServletRequest request) {
        return frames.getObject().frame(request);
    }

    Utf8ByteOutput render(String name, Map<String, ?> model, Frame frame) {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("frame", frame);
        var output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, output);
        return output;
    }
}
