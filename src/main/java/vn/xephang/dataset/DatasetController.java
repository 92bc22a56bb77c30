package vn.xephang.dataset;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.source.Source;
import vn.xephang.source.SourceQuery;

@Controller
class DatasetController {
    private final DatasetQuery datasets;
    private final SourceQuery sources;

    DatasetController(DatasetQuery datasets, SourceQuery sources, Batch batch) {
        this.datasets = datasets;
        this.sources = sources;
        // One statement for whichever of the numbers are asked for.
        batch.<Release, DatasetSize>register(
                "datasetSizes",
                releases -> releases.stream().collect(Collectors.toMap(it -> it, it -> datasets.size())));
    }

    @QueryMapping
    Dataset dataset() {
        return datasets.get();
    }

    @SchemaMapping
    CompletableFuture<List<Integer>> years(Dataset dataset, DataLoader<Release, DatasetSize> datasetSizes) {
        return datasetSizes.load(dataset.release()).thenApply(DatasetSize::years);
    }

    @SchemaMapping
    CompletableFuture<Integer> figures(Dataset dataset, DataLoader<Release, DatasetSize> datasetSizes) {
        return datasetSizes.load(dataset.release()).thenApply(DatasetSize::figures);
    }

    @SchemaMapping
    CompletableFuture<Integer> claims(Dataset dataset, DataLoader<Release, DatasetSize> datasetSizes) {
        return datasetSizes.load(dataset.release()).thenApply(DatasetSize::claims);
    }

    @SchemaMapping(typeName = "Dataset", field = "sources")
    List<Source> sources() {
        return sources.listSources();
    }
}
