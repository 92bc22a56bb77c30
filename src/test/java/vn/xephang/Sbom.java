package vn.xephang;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bill of materials. */
final class Sbom {
    static final String FILE = "META-INF/sbom/application.cdx.json";

    /** No archive but classes in the jar itself: it has no file of its own that could be compared. */
    private static final String LOADER = "spring-boot-loader";

    private Sbom() {}

    /** Names of files, with the SHA-256 of each. */
    static Map<String, String> archives(byte[] text) {
        var listed = new TreeMap<String, String>();
        for (var component : JsonMapper.shared().readTree(text).get("components")) {
            if (!isLoader(component)) {
                listed.put(file(component), hash(component));
            }
        }
        return listed;
    }

    /** Which version of the loader it names. */
    static String loader(byte[] text) {
        for (var component : JsonMapper.shared().readTree(text).get("components")) {
            if (isLoader(component)) {
                return component.get("version").stringValue();
            }
        }
        return "none";
    }

    private static boolean isLoader(JsonNode component) {
        return component.get("name").stringValue().equals(LOADER);
    }

    static String sha256(InputStream file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String file(JsonNode component) {
        var file = component.get("name").stringValue() + "-"
                + component.get("version").stringValue();
        var classifier = Arrays.stream(component
                        .get("purl")
                        .stringValue()
                        .replaceFirst("^[^?]*\\?", "")
                        .split("&"))
                .filter(qualifier -> qualifier.startsWith("classifier="))
                .findFirst();
        return file + classifier.map(found -> found.replace("classifier=", "-")).orElse("") + ".jar";
    }

    private static String hash(JsonNode component) {
        for (var hash : component.get("hashes")) {
            if (hash.get("alg").stringValue().equals("SHA-256")) {
                return hash.get("content").stringValue();
            }
        }
        return "none";
    }
}
