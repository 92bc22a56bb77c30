package vn.xephang.dataset;

import java.util.List;

/** How much is served. Counted apart from the release, which is asked for far more often. */
record DatasetSize(List<Integer> years, int figures, int claims) {}
