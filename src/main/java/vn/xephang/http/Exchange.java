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
    private final QuestionRunner runner;
    private final ObjectProvider<QuestionVariant> variants;

    Exchange(Offers offers, QuestionRunner runner, ObjectProvider<QuestionVariant> variants) {
        this.offers = offers;
        this.runner = runner;
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
        if (asked.offer() instanceof AnswerStream stream) {
            stream.send(asked.question(), request, response);
        } else {
            var answer = run(asked.question(), request);
            if (asked.whole() && !answer.isWithoutErrors()) {
                throw new RefusedAnswer(answer);
            }
            AnswerSender.send(answer, (AnswerForm) asked.offer(), request, response);
        }
    }

    private Answer run(Question question, HttpServletRequest request) {
        return variants.orderedStream()
                .filter(variant -> variant.isAsked(question, request))
                .findFirst()
                .map(variant -> variant.run(question, request))
                .orElseGet(() -> runner.run(question, request));
    }
}
