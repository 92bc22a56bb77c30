package vn.xephang.http;

import org.springframework.http.MediaType;

/** Something that a client can choose by the header Accept. */
public interface Offer {
    /** As the header has it. */
    MediaType mediaType();
}
