package vn.xephang.attack;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xephang.http.Wire;

/** Requests made of valid ones by changes that a number, the seed, decides. */
@SuppressWarnings("rawtypes")
final class Mutants {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Longer links are refused for their length alone. */
    private static final int LONGEST_LINK = 6_000;

    private final List<LinkMutation.Link> links = LinkMutation.all();
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
        var entry = JSON.createObjectNode().put("name", "mutant " + seed).put("status", 200);
        if (random.nextInt(3) == 0) {
            askByName(entry, random);
        } else {
            ask(entry, random);
        }
        var headers = entry.putArray("headers");
        new HeaderMutation(random).some().forEach((name, value) -> headers.add(name + ": " + value));
        return Attack.of("fuzz", entry);
    }

    private void askByName(ObjectNode entry, Random random) {
        var mutation = new LinkMutation(random);
        var link = links.get(random.nextInt(links.size()));
        var target = mutation.changed(link);
        entry.put("target", target.length() < LONGEST_LINK ? target : "/q/" + link.name());
    }

    private void ask(ObjectNode entry, Random random) {
        var number = random.nextInt(questions.size());
        var document = document(number, random);
        var variables = random.nextInt(10) < 4
                ? new JsonMutation(random).changed(questions.get(number).variables())
                : questions.get(number).variables().toString();
        var extensions = random.nextInt(6) == 0 ? extensions(document, random) : "{}";
        var target = Wire.link(Map.of("query", document, "variables", variables, "extensions", extensions));
        if (random.nextInt(8) == 0 && target.length() < LONGEST_LINK) {
            entry.put("target", target);
            return;
        }
        var body = "{\"query\": %s, \"variables\": %s, \"extensions\": %s}"
                .formatted(JSON.writeValueAsString(document), variables, extensions);
        entry.put("body", random.nextInt(15) == 0 ? new TextMutation(random).changed(body) : body);
    }

    /** The document's name, right or not. */
    private static String extensions(String document, Random random) {
        var extensions = JSON.createObjectNode().put("cost", random.nextBoolean());
        extensions
                .putObject("persistedQuery")
                .put("version", 1)
                .put("sha256Hash", HexFormat.of().formatHex(sha256(document)));
        return random.nextBoolean() ? extensions.toString() : new JsonMutation(random).changed(extensions);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
