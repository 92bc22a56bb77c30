package vn.xephang.reweighting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;
import vn.xephang.rankingindex.Component;

/**
 * A component of the edition, and how far its scores are known in a group.
 *
 * @param unscored how many units of which anything is known have no score in it
 */
record EditionComponent(Component component, int unscored) {
    String code() {
        return component.code();
    }

    String name(Language language) {
        return component.name(language);
    }

    @Nullable
    BigDecimal maximumScore() {
        return component.maximumScore();
    }
}
