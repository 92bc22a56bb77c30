package vn.xephang.attack;

import graphql.language.Argument;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes one node of a document: away, to one of another document, doubled, or to what {@link NodeMutation} makes of it. */
@SuppressWarnings("rawtypes")
final class DocumentMutation extends NodeVisitorStub {
    private final Random random;
    private final List<Node> others;
    private int place;

    private DocumentMutation(Random random, List<Node> others, int place) {
        this.random = random;
        this.others = others;
        this.place = place;
    }

    /**
     * @param others nodes of any documents, to take the place of this document's
     */
    static Document changed(Document document, List<Node> others, Random random) {
        var size = (int) nodes(document).count();
        return (Document)
                new AstTransformer().transform(document, new DocumentMutation(random, others, random.nextInt(size)));
    }

    static Stream<Node> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(DocumentMutation::nodes));
    }

    @Override
    protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
        return place-- == 0 ? mutate(node, context) : TraversalControl.CONTINUE;
    }

    private TraversalControl mutate(Node node, TraverserContext<Node> context) {
        return switch (random.nextInt(5)) {
            case 0 -> isOneOfMany(node) ? TreeTransformerUtil.deleteNode(context) : change(node, context);
            case 1 ->
                isOneOfMany(node) ? TreeTransformerUtil.insertAfter(context, another(node)) : change(node, context);
            case 2 -> TreeTransformerUtil.changeNode(context, another(node));
            default -> change(node, context);
        };
    }

    private TraversalControl change(Node node, TraverserContext<Node> context) {
        return TreeTransformerUtil.changeNode(context, new NodeMutation(random).changed(node));
    }

    /** One of any document that can stand in its place. */
    private Node another(Node node) {
        var kind = Stream.<Class<?>>of(Selection.class, Value.class)
                .filter(type -> type.isInstance(node))
                .findFirst()
                .orElse(node.getClass());
        var fitting = others.stream().filter(kind::isInstance).toList();
        return fitting.isEmpty() ? node : fitting.get(random.nextInt(fitting.size()));
    }

    private static boolean isOneOfMany(Node node) {
        return node instanceof Field
                || node instanceof Argument
                || node instanceof Directive
                || node instanceof ObjectField
                || node instanceof VariableDefinition;
    }
}
