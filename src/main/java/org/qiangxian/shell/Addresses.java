package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of an address. The framework knows the handlers of an address without an id, and compares one with
 * an id in it with every pattern of the platform. Here an address is compared first with the patterns that have its
 * first word and as many parts; where none of them fits, with all that may begin with its first word.
 */
final class Addresses extends RequestMappingHandlerMapping {

    /** All addresses without an id. */
    private final Set<String> whole = new HashSet<>();

    /** The first words of the patterns of each mapping; empty where a pattern may begin with any word. */
    private final Map<RequestMappingInfo, Set<String>> words = new IdentityHashMap<>();

    /** Collects the first words; a mapping that is added later is compared with every address. */
    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        getHandlerMethods().keySet().forEach(mapping -> words.put(mapping, words(mapping)));
    }

    /** Beside the addresses of a mapping, the shapes of its patterns: no address looks like a shape. */
    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo mapping) {
        var found = new HashSet<>(super.getDirectPaths(mapping));
        whole.addAll(found);
        if (!words(mapping).isEmpty()) {
            mapping.getPatternValues().stream()
                    .filter(pattern -> !pattern.contains("**") && !pattern.contains("{*"))
                    .forEach(pattern -> found.add(shape(pattern)));
        }
        return found;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(whole.contains(path) ? path : shape(path), new Asked(request, path));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        if (request instanceof Asked asked) {
            var known = words.get(mapping);
            if (known != null && !known.isEmpty() && !known.contains(asked.word)) {
                return null;
            }
        }
        return super.getMatchingMapping(mapping, request);
    }

    @Override
    protected void handleMatch(RequestMappingInfo mapping, String path, HttpServletRequest request) {
        super.handleMatch(mapping, request instanceof Asked asked ? asked.path : path, request);
    }

    private static Set<String> words(RequestMappingInfo mapping) {
        var words = new HashSet<String>();
        for (var pattern : mapping.getPatternValues()) {
            var word = word(pattern);
            if (word.isEmpty() || word.matches(".*[{*?].*")) {
                return Set.of();
            }
            words.add(word);
        }
        return Set.copyOf(words);
    }

    /** The text between the first slash and the next. */
    private static String word(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/") ? path.substring(1, end < 0 ? path.length() : end) : "";
    }

    /** The first word and the number of parts: {@code applications 3}. */
    private static String shape(String path) {
        int parts = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            parts++;
        }
        return word(path) + " " + parts;
    }

    /** The request with its method cached, so that it is not fetched through all wrappers for every pattern. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String path;
        private final String word;
        private final String method;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
            this.word = word(path);
            this.method = request.getMethod();
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
