package vn.xephang.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.Language;

/** Has each fact told by what it is about: a ranking, a target or a contradiction. */
@Controller
class FactSentenceController {
    @SchemaMapping
    CompletableFuture<String> sentence(
            Fact fact,
            @Argument Language language,
            DataLoader<String, Term> terms,
            DataLoader<Asked<String, Language>, String> discrepancyExplanations,
            DataLoader<Asked<String, Language>, String> targetExplanations) {
        if (fact.kind().isOfDiscrepancy()) {
            return discrepancyExplanations.load(new Asked<>(fact.detail(), language));
        }
        if (fact.kind().isOfTarget()) {
            return targetExplanations.load(new Asked<>(fact.detail(), language));
        }
        return Wording.load(terms, fact.termCodes(), language)
                .thenApply(wording -> new FactSentence(fact, wording).text());
    }
}
