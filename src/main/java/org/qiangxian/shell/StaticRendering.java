package org.qiangxian.shell;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages for files: nobody is logged in, and no form can be sent. */
@Component
public class StaticRendering {

    private final Pages pages;

    StaticRendering(Pages pages) {
        this.pages = pages;
    }

    /** @param path the address of the page on the platform, by which its place in the navigation is marked */
    public String page(String template, Map<String, ?> model, String path) {
        return new String(pages.bytes(template, model, Frame.still(path)), StandardCharsets.UTF_8);
    }
}
