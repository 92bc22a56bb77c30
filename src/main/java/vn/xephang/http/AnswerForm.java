package vn.xephang.http;

import org.springframework.http.HttpStatus;

/** A form that an answer is given in once all of it is there. */
public interface AnswerForm extends Offer {
    /** The status of an answer to a document that is not right, which those who read this form expect. */
    default HttpStatus statusOfFaultyDocument() {
        return HttpStatus.BAD_REQUEST;
    }

    byte[] write(Answer answer);
}
