package org.qiangxian.attack;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address of the platform and the form fields it reads.
 *
 * @param parameters names of the fields, in order
 * @param files names of the fields that take files
 */
record Endpoint(HttpMethod method, String path, List<String> parameters, List<String> files) {

    /** Names that forms read by a prefix, which no method signature shows. */
    private static final List<String> USUAL = List.of(
            "reason",
            "action",
            "kind",
            "title",
            "words",
            "version",
            "name",
            "edit",
            "figure",
            "period",
            "until",
            "from",
            "to",
            "page",
            "minutes",
            "text.work",
            "quarter.1",
            "directions",
            "indicator",
            "area",
            "code",
            "person",
            "due",
            "validTo");

    /** Every endpoint of the application, in the order of addresses. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        var found = new ArrayList<Endpoint>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.qiangxian")) {
                for (var path : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> found.add(of(method.asHttpMethod(), path, handler)));
                }
            }
        });
        found.sort(Comparator.comparing(Endpoint::path)
                .thenComparing(each -> each.method().name()));
        return found;
    }

    private static Endpoint of(HttpMethod method, String path, HandlerMethod handler) {
        var names = new TreeSet<String>();
        var files = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                var name = name(asked, parameter);
                (MultipartFile.class.isAssignableFrom(
                                        parameter.nestedIfOptional().getNestedParameterType())
                                ? files
                                : names)
                        .add(name);
            } else if (parameter.getParameterType().isRecord()
                    || parameter.hasParameterAnnotation(ModelAttribute.class)) {
                components(parameter.getParameterType()).forEach(names::add);
            }
        }
        names.addAll(USUAL);
        return new Endpoint(method, path, List.copyOf(names), List.copyOf(files));
    }

    private static String name(RequestParam asked, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        return asked.name().isEmpty()
                ? Optional.ofNullable(parameter.getParameterName()).orElse("x")
                : asked.name();
    }

    private static List<String> components(Class<?> form) {
        RecordComponent @Nullable [] parts = form.getRecordComponents();
        return parts == null
                ? List.of()
                : Arrays.stream(parts).map(RecordComponent::getName).toList();
    }
}
