package vn.xephang.group;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.graphql.Language;

@Controller
class GroupController {
    private final GroupQuery groups;

    GroupController(GroupQuery groups) {
        this.groups = groups;
    }

    @QueryMapping
    List<Group> groups() {
        return groups.listGroups();
    }

    @QueryMapping
    Optional<Group> group(@Argument String code) {
        return groups.findByCode(code);
    }

    @SchemaMapping(typeName = "Claim", field = "group")
    CompletableFuture<@Nullable Group> claimGroup(Claim claim, DataLoader<String, Group> groups) {
        var group = claim.groupCode();
        return group == null ? CompletableFuture.completedFuture(null) : groups.load(group);
    }

    @SchemaMapping
    String name(Group group, @Argument Language language) {
        return group.name(language);
    }
}
