package vn.xephang.dataset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xephang.database.DatabaseDescription;

/** Says in one line, when requests can come, what is served and where. */
@Component
class StartLine {
    private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);
    private final DatasetQuery datasets;
    private final DatabaseDescription database;

    StartLine(DatasetQuery datasets, DatabaseDescription database) {
        this.datasets = datasets;
        this.database = database;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(line(web.getWebServer().getPort(), datasets.get(), datasets.size()));
        }
    }

    private String line(int port, Dataset dataset, DatasetSize size) {
        return "Xếp Hạng is ready: API http://localhost:%1$d/graphql, GraphiQL http://localhost:%1$d/graphiql, %2$s, release %3$d, %4$d figures"
                .formatted(port, database.summary(), dataset.release().number(), size.figures());
    }
}
