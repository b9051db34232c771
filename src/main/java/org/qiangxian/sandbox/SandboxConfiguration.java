package org.qiangxian.sandbox;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts parts of a request that are too large for memory into the scratch folder, which is bounded and swept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties properties, Scratch scratch) {
        properties.setLocation(scratch.folder().toString());
        return properties.createMultipartConfig();
    }
}
