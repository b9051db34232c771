package org.qiangxian.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Pages as they stand in a file: nobody is logged in, nothing can be sent. */
@Component
public class Still {

    private final Pages pages;

    Still(Pages pages) {
        this.pages = pages;
    }

    /** @param path the address the page has on the platform, by which its place in the navigation is marked */
    public String page(String template, Map<String, ?> model, String path) {
        var bytes = new ByteArrayOutputStream();
        try {
            pages.render(template, model, Frame.still(path)).writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
