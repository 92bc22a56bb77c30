package vn.xephang.export;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.xephang.export.format.CsvFormat;
import vn.xephang.export.format.XlsxFormat;
import vn.xephang.http.AnswerStream;

/** The files that any answer can be taken away as. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportProperties.class)
class ExportConfiguration {
    @Bean
    @Order(1)
    AnswerStream csv(TableSender sender) {
        return new TableStream(new CsvFormat(false), sender);
    }

    @Bean
    @Order(2)
    AnswerStream xlsx(TableSender sender) {
        return new TableStream(new XlsxFormat(), sender);
    }
}
