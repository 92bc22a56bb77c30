package vn.xephang.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheProperties.class)
class CacheConfiguration {
    /** For the meters, which go by its name. */
    @Bean
    Cache<?, ?> keptAnswers(AnswerCache cache) {
        return cache.metered();
    }
}
