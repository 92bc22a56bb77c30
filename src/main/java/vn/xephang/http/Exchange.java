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
    private final ObjectProvider<QuestionVariant> variants;
    private final AnswerOptions options;

    Exchange(Offers offers, Answers answers, ObjectProvider<QuestionVariant> variants, AnswerOptions options) {
        this.options = options;
        this.offers = offers;
        this.answers = answers;
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
        options.check(asked.offer(), request);
        if (asked.offer() instanceof AnswerStream stream) {
            stream.send(asked.question(), request, response);
            return;
        }
        var variant = variants.orderedStream()
                .filter(any -> any.isAsked(asked.question(), request))
                .findFirst();
        answers.send(asked, variant, request, response);
    }
}
