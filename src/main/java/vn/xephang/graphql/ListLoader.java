package vn.xephang.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Loads pages of lists, and their lengths where asked for, with one statement for all lists of one shape. */
@Component
public class ListLoader {
    private final Batch batch;

    ListLoader(Batch batch) {
        this.batch = batch;
    }

    /**
     * Registers the data loaders {@code <name>Pages} and {@code <name>Counts}.
     *
     * @param rows reads a page of each of these lists, one row more where there is more
     * @param key the key of a row, in the order of its view's key columns
     */
    public <L extends PagedList, T> void register(
            String name,
            BiFunction<List<L>, Page, List<List<T>>> rows,
            Function<List<L>, List<Integer>> counts,
            Function<T, List<String>> key) {
        batch.<Read<L>, Connection<T>>register(name + "Pages", reads -> pages(reads, rows, key));
        batch.<L, Integer>register(name + "Counts", lists -> byShape(lists, L::shape, counts));
    }

    private static <L extends PagedList, T> Map<Read<L>, Connection<T>> pages(
            Collection<Read<L>> reads, BiFunction<List<L>, Page, List<List<T>>> rows, Function<T, List<String>> key) {
        var loaded = byShape(
                reads,
                Read::shape,
                alike -> rows.apply(
                        alike.stream().map(Read::list).toList(), alike.get(0).page()));
        var connections = new LinkedHashMap<Read<L>, Connection<T>>();
        loaded.forEach((read, found) -> connections.put(read, Connection.of(read.list(), read.page(), found, key)));
        return connections;
    }

    private static <K, V> Map<K, V> byShape(
            Collection<K> keys, Function<K, Object> shape, Function<List<K>, List<V>> load) {
        var loaded = new LinkedHashMap<K, V>();
        keys.stream().collect(Collectors.groupingBy(shape)).values().forEach(alike -> {
            var values = load.apply(alike);
            for (int i = 0; i < alike.size(); i++) {
                loaded.put(alike.get(i), values.get(i));
            }
        });
        return loaded;
    }

    /** A page to be read of a list. */
    public record Read<L extends PagedList>(L list, Page page) {
        public static <L extends PagedList> Read<L> of(L list, PageArguments arguments, int keySize) {
            return new Read<>(list, Page.of(arguments, list, list.order(), keySize));
        }

        Object shape() {
            return List.of(list.shape(), page);
        }
    }
}
