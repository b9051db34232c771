package org.qiangxian;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;

/** The application put together of {@link OwnClasses}, with {@link OwnBeans}. */
final class OwnContext extends AnnotationConfigServletWebServerApplicationContext {

    private final Future<Map<Resource, MetadataReader>> classes;

    OwnContext(Future<Map<Resource, MetadataReader>> classes) {
        super(new OwnBeans());
        this.classes = classes;
    }

    /** Of the own classes those that can be beans; what was read of them is given with them. */
    @Override
    public Resource[] getResources(String pattern) throws IOException {
        if (!OwnClasses.PATTERN.equals(pattern)) {
            return super.getResources(pattern);
        }
        try {
            var read = classes.get();
            getResourceCache(MetadataReader.class).putAll(read);
            return read.keySet().toArray(Resource[]::new);
        } catch (ExecutionException e) {
            throw new IOException("the own classes cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
