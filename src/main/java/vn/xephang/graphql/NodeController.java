package vn.xephang.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {
    private final Map<String, NodeFinder> finders;

    NodeController(List<NodeFinder> finders) {
        this.finders = finders.stream().collect(Collectors.toMap(NodeFinder::type, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id) {
        var parsed = NodeId.parse(id);
        var finder = finders.get(parsed.type());
        if (finder == null || finder.keySize() != parsed.key().size()) {
            throw NodeId.refused(id);
        }
        return finder.findByKey(parsed.key()).orElse(null);
    }
}
