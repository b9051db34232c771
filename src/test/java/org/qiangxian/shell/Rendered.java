package org.qiangxian.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page as its template writes it, without a running platform. */
public final class Rendered {

    private Rendered() {}

    public static String page(String view, Map<String, ?> model) throws IOException {
        var parameters = new HashMap<String, Object>(model);
        parameters.put(
                "frame",
                new Frame(
                        null,
                        List.of(),
                        "/ui",
                        "1",
                        false,
                        false,
                        null,
                        "",
                        null,
                        () -> new Frame.Token("_csrf", "token")));
        var output = new Utf8ByteOutput();
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        engine.render(view + ".jte", parameters, output);
        var bytes = new ByteArrayOutputStream();
        output.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
