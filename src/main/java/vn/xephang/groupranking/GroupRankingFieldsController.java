package vn.xephang.groupranking;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.claim.ClaimSubject;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.group.Group;
import vn.xephang.rankingindex.Edition;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.YearlyScore;
import vn.xephang.yearlyscore.YearlyScoreFilter;
import vn.xephang.yearlyscore.YearlyScoreList;
import vn.xephang.yearlyscore.YearlyScoreOrder;

@Controller
@SchemaMapping(typeName = "GroupRanking")
class GroupRankingFieldsController {
    @SchemaMapping
    CompletableFuture<Group> group(GroupRanking ranking, DataLoader<String, Group> groups) {
        return groups.load(ranking.groupCode());
    }

    @SchemaMapping
    CompletableFuture<Edition> edition(GroupRanking ranking, DataLoader<EditionKey, Edition> editions) {
        return editions.load(ranking.editionKey());
    }

    @SchemaMapping
    CompletableFuture<Connection<YearlyScore>> entries(
            GroupRanking ranking,
            @Argument @Nullable YearlyScoreFilter filter,
            @Argument @Nullable List<YearlyScoreOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<YearlyScoreList>, Connection<YearlyScore>> yearlyScorePages) {
        return yearlyScorePages.load(YearlyScoreList.read(ranking.key(), filter, orderBy, page));
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(GroupRanking ranking, DataLoader<ClaimSubject, List<Claim>> subjectClaims) {
        return subjectClaims.load(new ClaimSubject(ranking.indexCode(), ranking.year(), ranking.groupCode(), null));
    }
}
