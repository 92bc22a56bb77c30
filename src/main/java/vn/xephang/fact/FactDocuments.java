package vn.xephang.fact;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.http.OwnDocuments;

/** Those that reproduce facts. */
@Component
class FactDocuments implements OwnDocuments {
    @Override
    public Stream<String> texts() {
        return FactDocument.all();
    }
}
