package org.qiangxian.database;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that is behind the machine's by {@code -Dbehind}, for a platform of its own: days pass between two starts without
 * anybody waiting for them, and data of long ago is met at its own time. No component, so that no other test meets it.
 */
final class Behind {

    @Bean
    @Primary
    Clock clockBehind() {
        return Clock.offset(
                Clock.systemUTC(), Duration.parse(System.getProperty("behind")).negated());
    }
}
