package vn.xephang.limit;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the answer to a request that asks for too much. */
public final class Refused {
    private Refused() {}

    /** Refused as a whole, before anything was read, by the name of the limit and both numbers. */
    public static void assertRefused(JsonNode answer, String code, String limit, long asked, long allowed) {
        assertThat(answer.has("data")).as("data in %s", answer).isFalse();
        assertThat(answer.get("errors")).as("errors of %s", answer).hasSize(1);
        var error = answer.get("errors").get(0);
        var extensions = error.get("extensions");
        assertThat(extensions.path("code").asString()).as("code of %s", error).isEqualTo(code);
        assertThat(extensions.path("limit").asString()).as("limit of %s", error).isEqualTo(limit);
        assertThat(extensions.path("asked").asLong()).as("asked of %s", error).isEqualTo(asked);
        assertThat(extensions.path("allowed").asLong())
                .as("allowed of %s", error)
                .isEqualTo(allowed);
        assertThat(error.get("message").asString().replace(",", ""))
                .contains(String.valueOf(asked))
                .contains(String.valueOf(allowed))
                .hasSizeLessThan(300);
    }
}
