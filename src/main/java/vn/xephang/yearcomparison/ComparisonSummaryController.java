package vn.xephang.yearcomparison;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Language;
import vn.xephang.rankingindex.RankingIndex;
import vn.xephang.yearlyscore.RankingKey;

/** What a comparison says of its units together. */
@Controller
class ComparisonSummaryController {
    @SchemaMapping
    CompletableFuture<ComparisonTotals> totals(
            YearComparison comparison, DataLoader<ComparisonKey, ComparisonTotals.Counts> comparisonCounts) {
        return comparisonCounts
                .load(comparison.key())
                .thenApply(counts -> new ComparisonTotals(comparison.from(), comparison.to(), counts));
    }

    @SchemaMapping
    CompletableFuture<ComparisonTotals.Cohort> cohort(
            YearComparison comparison, DataLoader<ComparisonKey, ComparisonTotals.Counts> comparisonCounts) {
        return comparisonCounts.load(comparison.key()).thenApply(ComparisonTotals.Counts::cohort);
    }

    @SchemaMapping
    CompletableFuture<ScoreComparison> scores(
            YearComparison comparison,
            DataLoader<RankingKey, ScoreSpread> scoreSpreads,
            DataLoader<ComparisonKey, PairedScores> pairedScores) {
        var from = scoreSpreads.load(comparison.from().key());
        var to = scoreSpreads.load(comparison.to().key());
        var paired = pairedScores.load(comparison.key());
        return CompletableFuture.allOf(from, to, paired)
                .thenApply(all -> new ScoreComparison(comparison, from.join(), to.join(), paired.join()));
    }

    @SchemaMapping
    String explanation(ScoreSpread spread, @Argument Language language) {
        return spread.explanation(language);
    }

    @SchemaMapping
    CompletableFuture<List<String>> explanation(
            YearComparison comparison,
            @Argument Language language,
            DataLoader<String, RankingIndex> indexes,
            DataLoader<ComparisonKey, List<EditionBreak>> editionBreaks) {
        var from = indexes.load(comparison.from().indexCode());
        var to = indexes.load(comparison.to().indexCode());
        var breaks = editionBreaks.load(comparison.key());
        return CompletableFuture.allOf(from, to, breaks).thenApply(all -> {
            var sentences = new BreakSentences(comparison, from.join(), to.join(), breaks.join(), language);
            return comparison.reasons().stream().map(sentences::text).toList();
        });
    }
}
