package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xephang.http.cache.AnswerCache;
import vn.xephang.http.cache.EntityTag;
import vn.xephang.http.cache.EntityTags;
import vn.xephang.http.cache.EntityTags.Asking;
import vn.xephang.http.cache.Representation;

/**
 * Answers questions in a form that is given whole, in the least that does: by telling the client that its copy is good, from
 * memory, or by running the question.
 */
@Component
public class Answers {
    private final QuestionRunner runner;
    private final EntityTags tags;
    private final AnswerCache cache;
    private final KnownAnswers known;
    private final NamedDocuments documents;
    private final PublicAddress address;

    Answers(
            QuestionRunner runner,
            EntityTags tags,
            AnswerCache cache,
            KnownAnswers known,
            PublicAddress address,
            NamedDocuments documents) {
        this.address = address;
        this.runner = runner;
        this.tags = tags;
        this.cache = cache;
        this.known = known;
        this.documents = documents;
    }

    /**
     * Sends the answer, also one that has errors where these can be of use. What names documents learns of it before the first byte
     * is sent: whoever has read it may name the document at once.
     *
     * @param variant what answers in place of the engine; it leads back to where it was asked
     */
    void send(Asked asked, Optional<QuestionVariant> variant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var question = asked.question();
        var form = (AnswerForm) asked.offer();
        var plain = question.asking(form.mediaType(), "", request);
        var asking = variant.isPresent() ? plain.at(address.asked(request)) : plain;
        if (known.has(asking)) {
            documents.answered(question);
        }
        if (known.send(asking, form, request, response)) {
            return;
        }
        var answer = variant.isPresent() ? variant.get().run(question, request) : runner.run(question, request);
        if (asked.whole() && !answer.isWithoutErrors()) {
            throw new RefusedAnswer(answer);
        }
        var body = Representation.of(form.write(answer));
        var tag = name(answer, asking);
        tag.ifPresent(it -> cache.keep(it, body));
        if (answer.executed()) {
            documents.answered(question);
        }
        new AnswerSender(request, response).send(answer, body, form, tag);
    }

    /** Only an answer without errors, and without headers that are of one request, is the same for whoever asks. */
    private Optional<EntityTag> name(Answer answer, Asking asking) {
        var publication = answer.publication();
        if (publication == null
                || !answer.executed()
                || !answer.isWithoutErrors()
                || !answer.headers().isEmpty()) {
            return Optional.empty();
        }
        tags.answeredFrom(publication);
        return Optional.of(tags.of(publication, asking));
    }
}
