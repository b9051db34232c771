package org.qiangxian.sandbox;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of a request too large for memory lie where everything lies that is being received: bounded and swept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties properties, Scratch scratch) {
        properties.setLocation(scratch.folder().toString());
        return properties.createMultipartConfig();
    }
}
