package org.qiangxian.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Public pages that can be exported as static files and read without the platform: documents, cases, 质量月, the
 * directory. Each module contributes its own as a bean. Pages with figures of places are never among them, because a
 * file cannot be metered (R1).
 */
public interface StaticPages {

    /** The name of the section, and the address of its first page. */
    Section section();

    /** All its pages and the files they link to. */
    List<One> all();

    record Section(String label, String address) {}

    /** A page or a file. */
    sealed interface One {

        /** The addresses by which pages link to it, with queries and without fragments. */
        List<String> addresses();

        /** Its path in the folder of files, without a leading slash. */
        String path();
    }

    /** A page that is made of a template. */
    record Page(List<String> addresses, String path, String template, Map<String, ?> model) implements One {}

    /** A file as it is. */
    record File(List<String> addresses, String path, Supplier<byte[]> content) implements One {}
}
