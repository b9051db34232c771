package org.qiangxian.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
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

    Utf8ByteOutput render(String name, Map<String, ?> model, HttpServletRequest request) {
        return render(name, model, frame(request));
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
