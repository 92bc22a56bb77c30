package vn.xephang.rankingindex;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Finds one class or component among those of its edition, which are loaded together. */
public final class Scale {
    private Scale() {}

    /** The class with this code; null without a code. */
    public static CompletableFuture<@Nullable Classification> classification(
            DataLoader<EditionKey, List<Classification>> editionClassifications,
            EditionKey edition,
            @Nullable String code) {
        if (code == null) {
            return CompletableFuture.completedFuture(null);
        }
        return editionClassifications
                .load(edition)
                .thenApply(classes -> classes.stream()
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    public static CompletableFuture<Component> component(
            DataLoader<EditionKey, List<Component>> editionComponents, EditionKey edition, String code) {
        return editionComponents
                .load(edition)
                .thenApply(components -> components.stream()
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }
}
