package vn.xephang.fact;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.discrepancy.Discrepancy;
import vn.xephang.graphql.Language;
import vn.xephang.portal.MeasurementUnit;
import vn.xephang.portal.PortalTarget;

/** Has each fact told by what it is about: a ranking, a target or a contradiction. */
@Controller
class FactSentenceController {
    @SchemaMapping
    CompletableFuture<String> sentence(
            Fact fact,
            @Argument Language language,
            DataLoader<String, Term> terms,
            DataLoader<String, Discrepancy> discrepancies,
            DataLoader<String, PortalTarget> portalTargets,
            DataLoader<String, MeasurementUnit> measurementUnits) {
        if (fact.kind().isOfDiscrepancy()) {
            return discrepancies
                    .load(fact.detail())
                    .thenCompose(about ->
                            Wording.load(terms, about.termCodes(), language).thenApply(about::explanation));
        }
        if (fact.kind().isOfTarget()) {
            return portalTargets
                    .load(fact.detail())
                    .thenCompose(about -> measurementUnits
                            .load(about.unit())
                            .thenCombine(Wording.load(terms, about.termCodes(), language), about::explanation));
        }
        return Wording.load(terms, fact.termCodes(), language)
                .thenApply(wording -> new FactSentence(fact, wording).text());
    }
}
