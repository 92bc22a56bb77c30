package vn.xephang.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestLog(RequestMeters meters) {
        return factory -> factory.addEngineValves(new RequestLog(meters));
    }

    /** Every cache that is a bean and records its statistics, by the bean's name. */
    @Bean
    MeterBinder cacheMeters(Map<String, Cache<?, ?>> caches) {
        return meters -> caches.forEach((name, cache) -> {
            CaffeineCacheMetrics.monitor(meters, cache, name);
            cache.policy()
                    .eviction()
                    .ifPresent(eviction -> Gauge.builder("cache.weight", eviction, OperationsConfiguration::weight)
                            .tag("cache", name)
                            .description("What the cache holds, in bytes")
                            .baseUnit(BaseUnits.BYTES)
                            .register(meters));
        });
    }

    private static double weight(Policy.Eviction<?, ?> eviction) {
        return eviction.weightedSize().orElse(0);
    }
}
