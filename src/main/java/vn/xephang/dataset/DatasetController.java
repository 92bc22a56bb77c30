package vn.xephang.dataset;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.source.Source;
import vn.xephang.source.SourceQuery;

@Controller
class DatasetController {
    private final DatasetQuery datasets;
    private final SourceQuery sources;

    DatasetController(DatasetQuery datasets, SourceQuery sources) {
        this.datasets = datasets;
        this.sources = sources;
    }

    @QueryMapping
    Dataset dataset() {
        return datasets.get();
    }

    @SchemaMapping(typeName = "Dataset", field = "sources")
    List<Source> sources() {
        return sources.listSources();
    }
}
