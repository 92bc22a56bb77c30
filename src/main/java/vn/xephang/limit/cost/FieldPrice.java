package vn.xephang.limit.cost;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.xephang.limit.operation.AskedField;

/**
 * What the schema says of a field's price.
 *
 * @param isObject whether there is anything to select of it; a plain value costs nothing
 * @param isList whether it is a list itself
 * @param isStatement whether it is read by a statement of its own
 * @param sizes whose product is how long its list is, or that of some fields of its object
 */
record FieldPrice(boolean isObject, boolean isList, boolean isStatement, List<ListSize> sizes) {
    static FieldPrice of(GraphQLFieldDefinition field) {
        return new FieldPrice(
                !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())),
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
                field.hasAppliedDirective("statement"),
                field.getAppliedDirectives("listSize").stream()
                        .map(directive -> ListSize.of(directive, field))
                        .toList());
    }

    long size(Map<String, Object> arguments) {
        return sizes.stream().mapToLong(size -> size.with(arguments)).reduce(1, Price::product);
    }

    /** Whether it says how long the list in that field of its object is. */
    boolean sizes(String field) {
        return sizes.stream().anyMatch(size -> size.sizedFields().contains(field));
    }

    /** The price of such a field with this below it. */
    Price with(Price below, AskedField field, @Nullable Sized above) {
        var statement = new Price(0, isStatement ? 1 : 0);
        return isObject ? below.of(isList ? length(field, above) : 1).and(statement) : statement;
    }

    /** How long its list is taken to be, if it is one. */
    OptionalLong asked(AskedField field, @Nullable Sized above) {
        return isList ? OptionalLong.of(length(field, above)) : OptionalLong.empty();
    }

    private long length(AskedField field, @Nullable Sized above) {
        return sizes.isEmpty() && above != null && above.price().sizes(field.name())
                ? above.size()
                : size(field.arguments());
    }

    /** A field whose arguments say how long some fields of its object are. */
    record Sized(FieldPrice price, long size) {}
}
