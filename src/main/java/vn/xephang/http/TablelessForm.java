package vn.xephang.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What errors are told in to those who want a table: whatever has the status 200 would pass for one. */
record TablelessForm(AnswerForm form) implements AnswerForm {
    @Override
    public MediaType mediaType() {
        return form.mediaType();
    }

    @Override
    public HttpStatus statusOfFaultyDocument() {
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    public HttpStatus statusOfUnknownName() {
        return HttpStatus.NOT_FOUND;
    }

    @Override
    public byte[] write(Answer answer) {
        return form.write(answer);
    }
}
