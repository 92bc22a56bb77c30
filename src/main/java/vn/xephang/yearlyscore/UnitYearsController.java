package vn.xephang.yearlyscore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Batch.Asked;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.unit.Unit;

/** A unit's yearly scores. */
@Controller
class UnitYearsController {
    UnitYearsController(YearlyScoreQuery scores, Batch batch) {
        batch.<Unit, Years, List<YearlyScore>>registerWithArguments("unitYears", (units, years) -> {
            var groups = units.stream().map(Unit::groupCode).distinct().toList();
            var found = scores.forUnits(groups, units.stream().map(Unit::code).toList(), years.from(), years.to());
            return units.stream()
                    .map(unit -> found.getOrDefault(unit.code(), List.of()))
                    .toList();
        });
    }

    @SchemaMapping
    CompletableFuture<@Nullable YearlyScore> yearlyScore(
            Unit unit,
            @Argument int year,
            @Argument @Nullable String index,
            DataLoader<Asked<Unit, Years>, List<YearlyScore>> unitYears) {
        return unitYears.load(new Asked<>(unit, new Years(year, year))).thenApply(found -> only(found, index));
    }

    @SchemaMapping
    CompletableFuture<List<YearlyScore>> yearlyScores(
            Unit unit,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to,
            DataLoader<Asked<Unit, Years>, List<YearlyScore>> unitYears) {
        if (from != null && to != null && from > to) {
            throw new InvalidArgument("from", from, "it may not be after to, " + to);
        }
        return unitYears.load(new Asked<>(unit, new Years(from, to)));
    }

    private static @Nullable YearlyScore only(List<YearlyScore> found, @Nullable String index) {
        var byIndex = new LinkedHashMap<String, YearlyScore>();
        found.forEach(score -> byIndex.put(score.indexCode(), score));
        if (index == null && byIndex.size() > 1) {
            throw InvalidArgument.ambiguousIndex("index", byIndex.keySet());
        }
        return index == null ? byIndex.values().stream().findFirst().orElse(null) : byIndex.get(index);
    }

    /** From which year to which, both included; null = open. */
    record Years(@Nullable Integer from, @Nullable Integer to) {}
}
