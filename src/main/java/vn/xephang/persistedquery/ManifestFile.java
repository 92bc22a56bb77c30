package vn.xephang.persistedquery;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.graphql.Shown;

/**
 * Documents by their ids, as a tool has written them: {@code {"format": "apollo-persisted-query-manifest", "version": 1,
 * "operations": [{"id": …, "body": …}]}}, or {@code {id: text}}, which Relay's compiler writes.
 */
record ManifestFile(String path, Map<String, String> documents) {
    private static final String FORMAT = "apollo-persisted-query-manifest";
    private static final int SHOWN = 80;

    FailureAnalyzedException fault(String id, String reason) {
        return refused(path, "document %s: %s".formatted(Shown.cut(id, SHOWN), reason));
    }

    private static FailureAnalyzedException refused(String path, String reason) {
        return new FailureAnalyzedException(
                "The manifest of persisted queries %s cannot be used: %s.".formatted(path, reason),
                "Write it anew from this API's schema, or correct xephang.persisted.manifest.");
    }

    /** Reads files, and holds each document to the schema and the limits. */
    @Component
    static class Reading {
        private final ResourceLoader files;
        private final DocumentCheck check;

        Reading(ResourceLoader files, DocumentCheck check) {
            this.files = files;
            this.check = check;
        }

        ManifestFile read(String path) {
            var file = new ManifestFile(path, documents(path, json(path)));
            file.documents()
                    .forEach((id, text) -> check.fault(text).ifPresent(reason -> {
                        throw file.fault(id, reason);
                    }));
            return file;
        }

        private JsonNode json(String path) {
            var file = files.getResource(ResourceUtils.isUrl(path) ? path : "file:" + path);
            try (var in = file.getInputStream()) {
                return JsonMapper.shared().readTree(in);
            } catch (IOException unreadable) {
                throw refused(path, "it cannot be read");
            } catch (JacksonException malformed) {
                throw refused(path, "it is not JSON");
            }
        }

        private static Map<String, String> documents(String path, JsonNode json) {
            var documents = new LinkedHashMap<String, String>();
            if (json.has("operations")) {
                if (!json.path("format").asString("").equals(FORMAT)
                        || json.path("version").asInt(0) != 1) {
                    throw refused(path, "its format must be %s, version 1".formatted(FORMAT));
                }
                json.get("operations")
                        .forEach(operation -> put(path, documents, operation.path("id"), operation.path("body")));
            } else {
                json.properties().forEach(entry -> put(path, documents, entry.getKey(), entry.getValue()));
            }
            if (documents.isEmpty()) {
                throw refused(path, "it holds no documents");
            }
            return documents;
        }

        private static void put(String path, Map<String, String> documents, JsonNode id, JsonNode text) {
            if (!id.isString()) {
                throw refused(path, "an operation has no id");
            }
            put(path, documents, id.asString(), text);
        }

        private static void put(String path, Map<String, String> documents, String id, JsonNode text) {
            if (!text.isString()) {
                throw new ManifestFile(path, documents).fault(id, "it must be a text");
            }
            if (documents.put(id, text.asString()) != null) {
                throw new ManifestFile(path, documents).fault(id, "it stands there twice");
            }
        }
    }
}
