package vn.xephang.reweighting.weightspace;

import java.util.ArrayList;
import java.util.List;

/**
 * The other units of a group, as one unit meets them all over a space. Those that are never ahead do not matter.
 *
 * @param alwaysAhead how many are ahead whatever the weights
 * @param contested the leads of those that are ahead with some weights, and not with others
 */
public record Rivals(WeightSpace space, int alwaysAhead, List<WholeVector> contested) {
    /** @param leads for each other unit, what it is ahead of the unit in each component */
    public static Rivals of(WeightSpace space, List<WholeVector> leads) {
        int always = 0;
        var contested = new ArrayList<WholeVector>();
        for (var lead : leads) {
            // A sum of products takes its most and its least at corners, which are found at once.
            if (space.most(lead).sign(lead) <= 0) {
                continue;
            }
            if (space.least(lead).sign(lead) > 0) {
                always++;
            } else {
                contested.add(lead);
            }
        }
        return new Rivals(space, always, List.copyOf(contested));
    }

    /** How many of the contested are ahead with these weights. */
    int ahead(WholeVector weights) {
        return (int) contested.stream().filter(lead -> weights.sign(lead) > 0).count();
    }

    /** The rank that the unit has with these weights, which lie in the space. */
    int rank(WholeVector weights) {
        return rank(ahead(weights));
    }

    int rank(int contestedAhead) {
        return 1 + alwaysAhead + contestedAhead;
    }
}
