package vn.xephang.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A form that an answer is given in. */
public interface AnswerForm {
    /** As the header has it. */
    MediaType mediaType();

    /** The status of an answer to a document that is not right, which those who read this form expect. */
    default HttpStatus statusOfFaultyDocument() {
        return HttpStatus.BAD_REQUEST;
    }

    byte[] write(Answer answer);
}
