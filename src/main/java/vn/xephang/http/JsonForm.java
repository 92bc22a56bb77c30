package vn.xephang.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL's own form of an answer, under either of its two names. */
record JsonForm(MediaType mediaType, HttpStatus statusOfFaultyDocument, JsonMapper json) implements AnswerForm {
    @Override
    public byte[] write(Answer answer) {
        return json.writeValueAsBytes(answer.members());
    }
}
