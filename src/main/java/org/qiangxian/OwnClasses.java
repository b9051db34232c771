package org.qiangxian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The classes among which a start looks for its beans, with their annotations. The framework reads every class of the platform for
 * that, on the one thread that puts it together; here those are read that name something of the framework, as each does that has an
 * annotation of it, and they are read beside the first steps of the start.
 */
final class OwnClasses {

    /** How the framework asks for all of them. */
    static final String PATTERN =
            "classpath*:" + QiangxianApplication.class.getPackageName().replace('.', '/') + "/**/*.class";

    /** How the type of an annotation of the framework stands in a class. */
    private static final String FRAMEWORK = "Lorg/springframework/";

    private OwnClasses() {}

    /** Begins to read them on a thread of its own; in the order in which the framework would find them. */
    static Future<Map<Resource, MetadataReader>> begin() {
        var reading = new FutureTask<>(OwnClasses::read);
        Thread.ofPlatform().daemon().name("own-classes").start(reading);
        return reading;
    }

    static Map<Resource, MetadataReader> read() throws IOException {
        var reading = MetadataReaderFactory.create(OwnClasses.class.getClassLoader());
        var found = new LinkedHashMap<Resource, MetadataReader>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
            if (namesFramework(file)) {
                found.put(file, reading.getMetadataReader(file));
            }
        }
        return found;
    }

    private static boolean namesFramework(Resource file) {
        try {
            return new String(file.getContentAsByteArray(), StandardCharsets.ISO_8859_1).contains(FRAMEWORK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
