package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Refusal;

/** Answers what a request asks, whatever address it came to; a refusal of any stage is an answer too. */
@Component
public class Exchange {
    private final Offers offers;
    private final Answers answers;
    private final NamedDocuments documents;
    private final ObjectProvider<QuestionVariant> variants;

    Exchange(Offers offers, Answers answers, NamedDocuments documents, ObjectProvider<QuestionVariant> variants) {
        this.offers = offers;
        this.answers = answers;
        this.documents = documents;
        this.variants = variants;
    }

    public void answer(Asked.Reading reading, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            answer(reading.read(), request, response);
        } catch (Refusal refusal) {
            AnswerSender.send(Answer.refused(refusal), offers.ofErrors(request), request, response);
        } catch (RefusedAnswer refused) {
            AnswerSender.send(refused.answer(), offers.ofErrors(request), request, response);
        }
    }

    private void answer(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAnswered(asked, request, response)) {
            documents.answered(asked.question());
        }
    }

    /** Whether it was, with data. */
    private boolean isAnswered(Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked.offer() instanceof AnswerStream stream) {
            stream.send(asked.question(), request, response);
            return true;
        }
        var variant = variants.orderedStream()
                .filter(any -> any.isAsked(asked.question(), request))
                .findFirst();
        if (variant.isEmpty()) {
            return answers.send(asked, request, response);
        }
        var answer = variant.get().run(asked.question(), request);
        if (asked.whole() && !answer.isWithoutErrors()) {
            throw new RefusedAnswer(answer);
        }
        AnswerSender.send(answer, (AnswerForm) asked.offer(), request, response);
        return answer.executed();
    }
}
