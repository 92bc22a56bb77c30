package vn.xephang.export.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list whose items are the rows.
 *
 * @param paths where it stands in the answer: a connection's list can stand there twice, as nodes and as edges
 * @param connection where the connection stands that it belongs to; null for a list that comes as a whole
 */
public record RowList(List<List<String>> paths, @Nullable List<String> connection) {}
