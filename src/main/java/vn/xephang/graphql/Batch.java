package vn.xephang.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers how many things are loaded at once, so that the number of statements does not grow with the rows. */
@Component
public class Batch {
    private final BatchLoaderRegistry registry;

    Batch(BatchLoaderRegistry registry) {
        this.registry = registry;
    }

    /** Loads values by their keys; a field takes it as a {@code DataLoader} parameter with this name. */
    public <K, V> void register(String name, Function<Collection<K>, Map<K, V>> load) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load.apply(keys)));
    }

    /** Loads what depends on arguments: one call for all parents of the same arguments, since aliases may differ in them. */
    public <P, A, V> void registerWithArguments(String name, BiFunction<List<P>, A, List<V>> load) {
        this.<Asked<P, A>, V>register(name, keys -> loadByArguments(Set.copyOf(keys), load));
    }

    private static <P, A, V> Map<Asked<P, A>, V> loadByArguments(
            Set<Asked<P, A>> keys, BiFunction<List<P>, A, List<V>> load) {
        var loaded = new LinkedHashMap<Asked<P, A>, V>();
        keys.stream().collect(Collectors.groupingBy(Asked::arguments)).forEach((arguments, asked) -> {
            var values = load.apply(asked.stream().map(Asked::parent).toList(), arguments);
            for (int i = 0; i < values.size(); i++) {
                loaded.put(asked.get(i), values.get(i));
            }
        });
        return loaded;
    }

    /** A field's parent with the field's arguments. */
    public record Asked<P, A>(P parent, A arguments) {}
}
