package vn.xephang.http;

import org.springframework.http.HttpStatus;
import vn.xephang.graphql.ErrorCode;

/** A form that an answer is given in once all of it is there. */
public interface AnswerForm extends Offer {
    /** The status of an answer to a document that is not right, which those who read this form expect. */
    default HttpStatus statusOfFaultyDocument() {
        return HttpStatus.BAD_REQUEST;
    }

    /** The status where a document's name is not known: to GraphQL's clients a step of a protocol. */
    default HttpStatus statusOfUnknownName() {
        return CodeStatus.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    byte[] write(Answer answer);
}
