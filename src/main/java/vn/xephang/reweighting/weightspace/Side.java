package vn.xephang.reweighting.weightspace;

/** Which end of the ranks that a unit can have. */
public enum Side {
    /** With the fewest units ahead. A tie counts for the unit, so that this end may lie in a single point of the space. */
    BEST,
    /** With the most units ahead. This end is reached all over some part of the space. */
    WORST;

    /** Whether so many units ahead are further towards this end. */
    boolean isFurther(int ahead, int than) {
        return this == BEST ? ahead < than : ahead > than;
    }
}
