package vn.xephang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** GraphiQL at {@code /graphiql}: a page of our own around the files of the artefact smallrye-graphql-ui-graphiql. */
@Configuration(proxyBeanMethods = false)
class GraphiqlConfiguration implements WebMvcConfigurer {
    private static final String ARTEFACT = "META-INF/maven/io.smallrye/smallrye-graphql-ui-graphiql/pom.properties";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        views.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        // Only what the page needs: the artefact has a page of its own beside it. The version in the address lets
        // browsers
        // keep the files.
        var library = "/graphiql/lib/" + version() + "/";
        resources
                .addResourceHandler(library + "*.min.js", library + "*.min.css", library + "favicon.*")
                .addResourceLocations("classpath:/META-INF/resources/graphql-ui/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // By content: every build gives its files the same date.
        resources
                .addResourceHandler("/graphiql/*.html", "/graphiql/*.css", "/graphiql/*.js")
                .addResourceLocations("classpath:/static/graphiql/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(GraphiqlConfiguration::digest);
    }

    @Bean
    FilterRegistrationBean<PageHeaders> graphiqlHeaders() {
        var registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.addUrlPatterns("/graphiql/*");
        return registration;
    }

    private static String version() {
        try {
            Properties artefact = PropertiesLoaderUtils.loadProperties(new ClassPathResource(ARTEFACT));
            return artefact.getProperty("version");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String digest(Resource file) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
