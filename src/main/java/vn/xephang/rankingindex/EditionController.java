package vn.xephang.rankingindex;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.claim.ClaimSubject;
import vn.xephang.graphql.Language;

@Controller
class EditionController {
    @SchemaMapping
    CompletableFuture<RankingIndex> index(Edition edition, DataLoader<String, RankingIndex> indexes) {
        return indexes.load(edition.indexCode());
    }

    @SchemaMapping
    CompletableFuture<List<Component>> components(
            Edition edition, DataLoader<EditionKey, List<Component>> editionComponents) {
        return editionComponents.load(edition.key());
    }

    @SchemaMapping
    CompletableFuture<List<Classification>> classifications(
            Edition edition, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return editionClassifications.load(edition.key());
    }

    @SchemaMapping
    @Nullable
    String comparabilityNote(Edition edition, @Argument Language language) {
        return language == Language.VI ? edition.noteVi() : edition.noteEn();
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Edition edition, DataLoader<ClaimSubject, List<Claim>> subjectClaims) {
        return subjectClaims.load(new ClaimSubject(edition.indexCode(), edition.year(), null, null));
    }

    @SchemaMapping(typeName = "Component", field = "name")
    String componentName(Component component, @Argument Language language) {
        return component.name(language);
    }

    @SchemaMapping(typeName = "Classification", field = "name")
    String classificationName(Classification classification, @Argument Language language) {
        return classification.name(language);
    }
}
