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
 * Finds the handler of an address. The framework compares an address with an id in it with every pattern; here all
 * patterns with another first word are skipped, which saves a fifth of the cost of a save.
 */
final class Addresses extends RequestMappingHandlerMapping {

    /** The first words of the patterns of each mapping; empty where a pattern may begin with any word. */
    private final Map<RequestMappingInfo, Set<String>> words = new IdentityHashMap<>();

    /** Collects the first words; a mapping that is added later is compared with every address. */
    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        getHandlerMethods().keySet().forEach(mapping -> words.put(mapping, words(mapping)));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request, word(path)));
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

    /** The request with its method cached, so that it is not fetched through all wrappers for every pattern. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String word;
        private final String method;

        Asked(HttpServletRequest request, String word) {
            super(request);
            this.word = word;
            this.method = request.getMethod();
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
