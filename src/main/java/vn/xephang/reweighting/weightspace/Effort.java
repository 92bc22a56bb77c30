package vn.xephang.reweighting.weightspace;

/** How much a search may still do: counted in steps and not in time, so that it answers the same on any machine. */
final class Effort {
    private int left;

    Effort(int steps) {
        left = steps;
    }

    void spend(int steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
