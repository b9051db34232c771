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
 * Finds who answers an address. An address with an id in it is held against every pattern there is; by the first word of both all but
 * a few are passed over, which was a fifth of what a save costs.
 */
final class Addresses extends RequestMappingHandlerMapping {

    /** The first words of the patterns of each mapping, which is asked for by itself; empty where one of them may begin with any. */
    private final Map<RequestMappingInfo, Set<String>> words = new IdentityHashMap<>();

    /** A mapping that is added later is held against every address. */
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

    /** What stands between the first slash and the next. */
    private static String word(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith("/") ? path.substring(1, end < 0 ? path.length() : end) : "";
    }

    /** The request as all patterns ask for it: its method is not looked for behind every filter again. */
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
