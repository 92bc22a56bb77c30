package vn.xephang.attack;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.http.Wire;

/** Requests made of valid ones by changes that a number, the seed, decides. */
@SuppressWarnings("rawtypes")
final class Mutants {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TYPES =
            List.of("application/graphql-response+json", "application/json", "*/*", "text/html, */*;q=0.1");

    /** Longer links are refused for their length alone. */
    private static final int LONGEST_LINK = 6_000;

    private final List<Question> questions = Question.all();
    private final List<Document> documents = questions.stream()
            .map(question -> new Parser().parseDocument(question.document()))
            .toList();
    private final List<Node> nodes =
            documents.stream().flatMap(DocumentMutation::nodes).toList();

    /** Always the same for the same seed. */
    Attack mutant(long seed) {
        // Seeds beside each other give numbers beside each other, of the first few.
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var number = random.nextInt(questions.size());
        var document = document(number, random);
        var variables = random.nextInt(10) < 4
                ? new JsonMutation(random).changed(questions.get(number).variables())
                : questions.get(number).variables().toString();
        var entry = JSON.createObjectNode().put("name", "mutant " + seed).put("status", 200);
        entry.putArray("headers").add("Accept: " + TYPES.get(random.nextInt(TYPES.size())));
        var target = Wire.link(Map.of("query", document, "variables", variables));
        if (random.nextInt(8) == 0 && target.length() < LONGEST_LINK) {
            return Attack.of("fuzz", entry.put("target", target));
        }
        var body = "{\"query\": %s, \"variables\": %s}".formatted(JSON.writeValueAsString(document), variables);
        return Attack.of(
                "fuzz", entry.put("body", random.nextInt(15) == 0 ? new TextMutation(random).changed(body) : body));
    }

    private String document(int number, Random random) {
        var document = documents.get(number);
        for (var changes = random.nextInt(4); changes > 0; changes--) {
            document = DocumentMutation.changed(document, nodes, random);
        }
        var text = AstPrinter.printAst(document);
        return random.nextInt(5) == 0 ? new TextMutation(random).changed(text) : text;
    }
}
